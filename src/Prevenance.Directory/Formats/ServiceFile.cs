using System.Runtime.CompilerServices;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Formats.FranceServices;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats;

/// <summary>Files of services: data.inclusion v1 (a JSON list, or one object a line), or the table of the France services (CSV).</summary>
public static class ServiceFile
{
    /// <summary>The records of a file, each as soon as it is read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="today">The day of the import.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    /// <param name="isPartial">Whether records may lack what the format asks for: in files of cases.</param>
    /// <param name="published">When the file was published, where its records bear no date: in a table.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="RefusalException">The file cannot be read, or is none of those from some line on.</exception>
    public static async IAsyncEnumerable<ImportedRecord> Read(string path, DateOnly today, Communes communes, bool isPartial = false, DateOnly? published = null, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var reader = new RecordReader(today, communes, isPartial);
        await foreach (var record in Written(path, published, stop))
            yield return reader.Read(record);
    }

    /// <summary>The same as they are written, be it as lines of a table.</summary>
    internal static async IAsyncEnumerable<WrittenRecord> Written(string path, DateOnly? published, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var file = RecordStream.Open(path);
        if (!FranceServicesFile.Is(file))
        {
            await foreach (var record in RecordStream.Read(path, file, stop))
                yield return record;
            yield break;
        }
        foreach (var record in FranceServicesFile.Read(path, file, published))
        {
            stop.ThrowIfCancellationRequested();
            yield return record;
        }
    }
}
