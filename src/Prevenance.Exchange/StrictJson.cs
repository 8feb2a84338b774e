using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Prevenance.Law;

namespace Prevenance.Exchange;

/// <summary>
/// How documents from outside are parsed: a name given twice is an error, never a silent choice of one of the two, and so is
/// text that is no text, which the parser itself would only notice when somebody reads it.
/// </summary>
public static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="RefusalException">The bytes are not JSON in UTF-8; the line is told.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        RequireUtf8(utf8);
        RequireJson(utf8);
        try
        {
            return JsonNode.Parse(utf8, documentOptions: Options);
        }
        catch (JsonException fault)
        {
            throw Unreadable("un nom est donné deux fois dans le même objet", $"a name is given twice in one object: {fault.Message}");
        }
    }

    private static void RequireUtf8(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
            return;
        var line = 0L;
        foreach (var part in utf8.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(utf8[part]))
                throw Unreadable($"ligne {line + 1} : ce texte n’est pas en UTF-8", $"line {line + 1}: this text is not in UTF-8");
            line++;
        }
    }

    /// <summary>Reads to the end; an escape such as \ud800 alone is half a character.</summary>
    private static void RequireJson(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                    reader.GetString();
            }
        }
        catch (JsonException fault)
        {
            var line = fault.LineNumber ?? 0;
            throw IsCut(utf8)
                ? Unreadable($"ligne {line + 1} : ce n’est pas du JSON jusqu’au bout, le texte s’arrête avant sa fin", $"line {line + 1}: this is not JSON to its end, the text stops before")
                : Unreadable($"ligne {line + 1} : ce n’est pas du JSON", $"line {line + 1}: this is not JSON ({fault.Message})");
        }
        catch (InvalidOperationException)
        {
            var line = utf8[..(int)reader.TokenStartIndex].Count((byte)'\n');
            throw Unreadable($"ligne {line + 1} : un caractère \\u… est incomplet", $"line {line + 1}: a \\u… character is not whole");
        }
    }

    /// <summary>Whether it is right as far as it goes, and more was to come.</summary>
    private static bool IsCut(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }
            return reader.BytesConsumed > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static RefusalException Unreadable(string french, string english) => new(new Text(french, english));
}
