using System.Text.Encodings.Web;
using System.Text.Json;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Needs.Publishing;

/// <summary>The publication of a territory, one file beside its sources: whoever reads finds that of before, or this one, whole.</summary>
public static class PublicationFile
{
    /// <summary>How it is called.</summary>
    public const string Name = "needs.publication.json";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is published; nothing where nothing is.</summary>
    /// <exception cref="RefusalException">The file is none any more.</exception>
    public static NeedsPublication? Find(TerritoryFolder folder)
    {
        if (folder.Read(Name) is not { } bytes)
            return null;
        try
        {
            return JsonSerializer.Deserialize<NeedsPublication>(bytes, Json) is { IsWhole: true } publication ? publication : throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new RefusalException(Name, new Text("cette publication ne se lit pas : remettez celle d’avant, dont ce qui était caché doit le rester", "this publication cannot be read: put back the one of before, as what it hid must stay hidden"), fault);
        }
    }

    /// <summary>What is published today, where a new release of these areas may follow it.</summary>
    /// <param name="folder">The folder of the sources.</param>
    /// <param name="by">Of which areas the new release is.</param>
    /// <exception cref="RefusalException">What is published is of other areas, or cannot be read.</exception>
    public static NeedsPublication? Before(TerritoryFolder folder, string by)
    {
        var before = Find(folder);
        return before is null || before.By == by ? before : throw new RefusalException(Name, Text.Of(
            $"une publication par {before.By} existe ; avec une autre par {by}, les deux rendraient ce que chacune cache : continuez par {before.By}",
            $"a publication by {before.By} exists; with another by {by}, the two would give back what each hides: go on by {before.By}"));
    }

    /// <summary>Publishes, in the place of what was.</summary>
    public static void Keep(TerritoryFolder folder, NeedsPublication publication) => folder.Write(Name, [.. JsonSerializer.SerializeToUtf8Bytes(publication, Json), (byte)'\n']);
}
