using Prevenance.Aids.Import;
using Prevenance.Law.France;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Aids of the aides-jeunes form, from a folder.</summary>
internal sealed class AidImporting(Scratch scratch) : IReader
{
    public string Name => "import";

    public int Share => 55;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("import");

    public Task<bool> Read(byte[] input)
    {
        var folder = scratch.Empty("import");
        var (benefits, institutions) = (Directory.CreateDirectory(Path.Combine(folder, "benefits", "x")), Directory.CreateDirectory(Path.Combine(folder, "institutions")));
        File.WriteAllBytes(Path.Combine(benefits.FullName, "x.yml"), input);
        File.WriteAllText(Path.Combine(institutions.FullName, "ville.yml"), "name: Ville\ntype: commune\ncode_insee: '69266'\n");
        try
        {
            return Task.FromResult(new AidesJeunesImport(AidesJeunesFiles.Read(folder), FrenchLaw.System).All().All(aid => aid.Refusal is null));
        }
        catch (RefusalException)
        {
            return Task.FromResult(false);
        }
    }
}
