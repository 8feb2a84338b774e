using Prevenance.Directories;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Fuzzing.Readers;

/// <summary>Services in one of the two formats, searched and written again as the directory does.</summary>
internal sealed class ServiceReading(Scratch scratch, string format) : IReader
{
    private static readonly DateOnly Today = new(2026, 11, 27);
    private static readonly SearchQuery Asked = QueryReader.Read("écoute, depuis Bron, 40 ans, vendredi matin", Communes.Own);

    public string Name => format;

    public int Share => 40;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of(format);

    public async Task<bool> Read(byte[] input)
    {
        var path = Path.Combine(scratch.Empty(format), "services.json");
        await File.WriteAllBytesAsync(path, input);
        try
        {
            var records = new List<ImportedRecord>();
            await foreach (var record in ServiceFile.Read(path, Today, Communes.Own))
                records.Add(record);
            var services = records.Select(record => record.Service).OfType<Service>().DistinctBy(service => service.Id).ToList();
            new ServiceList(services, Communes.Own).Find(Asked, Today);
            foreach (var service in services)
                ServiceWriter.Write(service);
            return services.Count == records.Count;
        }
        catch (RefusalException)
        {
            return false;
        }
    }
}
