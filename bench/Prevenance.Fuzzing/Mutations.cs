using System.Text;
using System.Text.RegularExpressions;

namespace Prevenance.Fuzzing;

/// <summary>Alters inputs: bytes, words, and whole parts, by what has brought readers down before.</summary>
internal sealed partial class Mutations(Random chance)
{
    /// <summary>In bytes: past what every way in accepts, so that the refusal of long inputs is tried too.</summary>
    private const int MostLength = 1_200_000;

    private const int MostRepetitions = 30_000;

    private static readonly string[] Words =
    [
        "0001-01", "1943-01", "2026-07", "2031-12", "2032-01", "2100-01", "9999-12", "year:2000:1200", "month:1943-01:1200", "year:9950:100", "ETERNITY", "2026-13", "0000-00",
        "1e999", "-1e999", "1e308", "1e-320", "NaN", "-0", "99999999999999999999", "0x10", "null", "true", "\"?\"", "{\"from\":1,\"to\":0}", "{\"oneOf\":[]}", "{}", "[]", "",
        "\"\\ud800\"", "\"\\u0000\"", "\u202e", "\u001b[31m", "\ufeff", "\ufffd", "<script>", "../../etc/passwd", "%00", "&amp;", "&", "=", ";", "'", "\"", "\\", "\r\n",
        "&a", "*a", "<<: *a", "!!binary", "!!set", "? ", "- - - ", "|", ">", "%YAML 1.9", "---", "...", "[[[[", "{{{{", "}}}}", "((((", "+ - *", "\t",
        "rsa", "ppa", "aide_logement", "salaire_net", "date_naissance", "irpp", "individus", "familles", "menages", "foyers_fiscaux", "individu", "salaire_nett", "people.you.birth",
    ];

    public int Next(int below) => chance.Next(below);

    public T OneOf<T>(IReadOnlyList<T> list) => list[chance.Next(list.Count)];

    /// <summary>An alteration, or some one after the other, most of them to words: what is altered little is read far.</summary>
    public byte[] OfText(byte[] input)
    {
        var altered = input;
        for (var times = chance.Next(3) == 0 ? 2 + chance.Next(4) : 1; times > 0; times--)
            altered = chance.Next(4) == 0 ? OfBytes(altered) : Encoding.UTF8.GetBytes(OfWords(Encoding.UTF8.GetString(altered)));
        return altered.Length <= MostLength ? altered : altered[..MostLength];
    }

    public byte[] OfBytes(byte[] input)
    {
        if (input.Length == 0)
            return [(byte)chance.Next(256)];
        var (at, length) = (chance.Next(input.Length), 0);
        length = chance.Next(Math.Min(64, input.Length - at)) + 1;
        switch (chance.Next(5))
        {
            case 0:
                var flipped = input.ToArray();
                flipped[at] ^= (byte)(1 << chance.Next(8));
                return flipped;
            case 1:
                return [.. input[..at], .. input[(at + length)..]];
            case 2:
                return [.. input[..at], (byte)chance.Next(256), .. input[at..]];
            case 3:
                return input[..at];
            default:
                return [.. input[..at], .. Enumerable.Repeat(input[at..(at + length)], Repetitions(length)).SelectMany(part => part), .. input[at..]];
        }
    }

    private string OfWords(string text)
    {
        var words = Word().Matches(text);
        if (words.Count == 0)
            return OneOf(Words);
        var (word, other) = (words[chance.Next(words.Count)], words[chance.Next(words.Count)]);
        return chance.Next(5) switch
        {
            0 => text.Remove(word.Index, word.Length),
            1 => text.Remove(word.Index, word.Length).Insert(word.Index, other.Value),
            2 => text.Insert(word.Index, string.Concat(Enumerable.Repeat(OneOf(Words), chance.Next(20) == 0 ? Repetitions(4) : 1))),
            3 => text.Insert(other.Index, text[Math.Min(word.Index, other.Index)..Math.Max(word.Index, other.Index)]),
            _ => text.Remove(word.Index, word.Length).Insert(word.Index, OneOf(Words)),
        };
    }

    /// <summary>Mostly few; sometimes as many as make an input deep or long.</summary>
    private int Repetitions(int length) => chance.Next(50) == 0 ? chance.Next(MostRepetitions / length + 1) : chance.Next(8);

    [GeneratedRegex(@"[\p{L}\p{N}_.:-]+|[^\s\p{L}\p{N}]")]
    private static partial Regex Word();
}
