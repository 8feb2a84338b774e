using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>The records of a file, a JSON list or one object a line, as they come: it is never held whole.</summary>
internal static class RecordStream
{
    private static readonly JsonSerializerOptions Options = new() { MaxDepth = 16, AllowTrailingCommas = true };

    /// <param name="path">The name of the file.</param>
    /// <param name="stream">The file.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <returns>Each record with its rank, from one; one that cannot be read through is refused by itself.</returns>
    /// <exception cref="RefusalException">The file is no JSON from some line on.</exception>
    public static async IAsyncEnumerable<WrittenRecord> Read(string path, Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        var (isList, number) = (FirstSign(stream) == '[', 0);
        await using var records = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: !isList, Options, stop).GetAsyncEnumerator(stop);
        while (await Next(records, path, number))
            yield return RecordText.FaultOf(records.Current) is { } fault ? WrittenRecord.Refused(++number, null, "", fault) : new WrittenRecord(++number, records.Current);
    }

    /// <exception cref="RefusalException">The file cannot be read.</exception>
    public static FileStream Open(string path)
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

    private static char FirstSign(Stream stream)
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
