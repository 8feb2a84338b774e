using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Prevenance.Exchange;

/// <summary>
/// How documents from outside are parsed: a name given twice is an error, never a silent choice of one of the two, and so is
/// text that is no text, which the parser itself would only notice when somebody reads it.
/// </summary>
public static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="JsonException">The bytes are not JSON in UTF-8; the line is told.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        RequireUtf8(utf8);
        RequireWholeCharacters(utf8);
        return JsonNode.Parse(utf8, documentOptions: Options);
    }

    private static void RequireUtf8(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
            return;
        var line = 0L;
        foreach (var part in utf8.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(utf8[part]))
                throw new JsonException($"ce texte n’est pas en UTF-8 / this text is not in UTF-8 (line {line + 1})", null, line, null);
            line++;
        }
    }

    /// <summary>An escape such as \ud800 alone is half a character.</summary>
    private static void RequireWholeCharacters(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                var line = utf8[..(int)reader.TokenStartIndex].Count((byte)'\n');
                throw new JsonException($"un caractère \\u… est incomplet / a \\u… character is not whole (line {line + 1})", null, line, null);
            }
        }
    }
}
