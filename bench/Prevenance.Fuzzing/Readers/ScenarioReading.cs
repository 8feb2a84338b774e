using System.Text;
using Prevenance.Choices.Scenarios;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Scenarios, with the baseline and the team that they name by a word beside them; their law is amended, and nobody's rights are worked out.</summary>
internal sealed class ScenarioReading(Scratch scratch) : IReader
{
    private string? folder;

    public string Name => "scenario";

    public int Share => 20;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("scenario");

    private string Folder
    {
        get
        {
            if (folder is not null)
                return folder;
            folder = scratch.Empty("scenario");
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", "scenario", "beside")))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            return folder;
        }
    }

    public Task<bool> Read(byte[] input)
    {
        try
        {
            ScenarioFile.Read(Path.Combine(Folder, "x.yaml"), new StringReader(Encoding.UTF8.GetString(input)));
            return Task.FromResult(true);
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
