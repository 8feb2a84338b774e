using System.Runtime.CompilerServices;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Formats.FranceServices;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats;

/// <summary>Files of services: data.inclusion v1 or HSDS 3 (a JSON list, one object a line, or a page of a list), or the table of the France services (CSV).</summary>
public static class ServiceFile
{
    /// <summary>Whose services of HSDS are where nobody said who publishes them.</summary>
    public const string Hsds = "hsds";

    /// <summary>The records of a file, each as soon as it is read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="today">The day of the import.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    /// <param name="isPartial">Whether records may lack what the format asks for: in files of cases.</param>
    /// <param name="published">When the file was published, where its records bear no date: in a table, in HSDS.</param>
    /// <param name="source">Who publishes it, where it does not say so itself: HSDS.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="RefusalException">The file cannot be read, or is none of those from some line on.</exception>
    public static async IAsyncEnumerable<ImportedRecord> Read(string path, DateOnly today, Communes communes, bool isPartial = false, DateOnly? published = null, string source = Hsds, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var reader = new RecordReader(today, communes, isPartial);
        await foreach (var record in Written(path, communes, published, source, stop))
            yield return reader.Read(record);
    }

    /// <summary>The same as they are written, be it as lines of a table.</summary>
    internal static async IAsyncEnumerable<WrittenRecord> Written(string path, Communes communes, DateOnly? published, string source, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var file = RecordStream.Open(path);
        if (!FranceServicesFile.Is(file))
        {
            var hsds = new HsdsRecords(communes, source, published);
            await foreach (var record in RecordStream.Read(path, file, stop))
            {
                foreach (var one in HsdsRecords.MayBe(record.Written) ? hsds.Of(record) : [record])
                    yield return one;
            }
            yield break;
        }
        foreach (var record in FranceServicesFile.Read(path, file, published))
        {
            stop.ThrowIfCancellationRequested();
            yield return record;
        }
    }
}
