using System.Runtime.CompilerServices;
using System.Text.Json;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>Files of services of data.inclusion v1: a JSON list, or one object a line, read as they come and never held whole.</summary>
public static class ServiceFile
{
    private static readonly JsonSerializerOptions Options = new() { MaxDepth = 16, AllowTrailingCommas = true };

    /// <summary>The records of a file, each as soon as it is read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="today">The day of the import.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="RefusalException">The file cannot be read, or is no JSON from some line on.</exception>
    public static async IAsyncEnumerable<ImportedRecord> Read(string path, DateOnly today, Communes communes, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var (reader, number) = (new RecordReader(today, communes), 0);
        await using var stream = Open(path);
        var isList = FirstSign(stream) == '[';
        await using var records = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: !isList, Options, stop).GetAsyncEnumerator(stop);
        while (await Next(records, path, number))
            yield return reader.Read(++number, records.Current);
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
    }

    private static char FirstSign(FileStream stream)
    {
        int sign;
        while ((sign = stream.ReadByte()) >= 0 && (char.IsWhiteSpace((char)sign) || sign is 0xEF or 0xBB or 0xBF))
        {
        }
        stream.Position = 0;
        return (char)Math.Max(sign, 0);
    }

    private static async ValueTask<bool> Next(IAsyncEnumerator<JsonElement> records, string path, int number)
    {
        try
        {
            return await records.MoveNextAsync();
        }
        catch (JsonException fault)
        {
            throw new RefusalException(path, (int)(fault.LineNumber ?? 0) + 1, Text.Of(
                $"ceci n’est pas du JSON, après {number} enregistrement(s) ; attendu : une liste d’objets, ou un objet par ligne", $"this is no JSON, after {number} record(s); expected a list of objects, or one object a line"));
        }
    }
}
