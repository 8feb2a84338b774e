using System.Runtime.CompilerServices;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>Files of services of data.inclusion v1.</summary>
public static class ServiceFile
{
    /// <summary>The records of a file, each as soon as it is read.</summary>
    /// <param name="path">The file: a JSON list, or one object a line.</param>
    /// <param name="today">The day of the import.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    /// <param name="isPartial">Whether records may lack what the format asks for: in files of cases.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="RefusalException">The file cannot be read, or is no JSON from some line on.</exception>
    public static async IAsyncEnumerable<ImportedRecord> Read(string path, DateOnly today, Communes communes, bool isPartial = false, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var reader = new RecordReader(today, communes, isPartial);
        await foreach (var (number, record) in RecordStream.Read(path, stop))
            yield return reader.Read(number, record);
    }
}
