using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Prevenance.Texts;

/// <summary>A sentence as it is written, with its holes left open: a <see cref="Text"/> fills them in each language.</summary>
[InterpolatedStringHandler]
public readonly struct Sentence
{
    private const int LengthOfHole = 3;

    private readonly StringBuilder template;
    private readonly List<Text> holes;

    public Sentence(int literalLength, int formattedCount) =>
        (template, holes) = (new StringBuilder(literalLength + (LengthOfHole * formattedCount)), new List<Text>(formattedCount));

    internal string Template => template.ToString();

    internal IReadOnlyList<Text> Holes => holes;

    public void AppendLiteral(string words) => template.Append(words);

    public void AppendFormatted(Text text)
    {
        template.Append(CultureInfo.InvariantCulture, $"{{{holes.Count}}}");
        holes.Add(text);
    }

    /// <summary>What is written alike in every language: a name, a number.</summary>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format)
    {
        var written = value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : $"{value}";
        AppendFormatted(new Text(written, written));
    }

    /// <summary>A template with each hole filled.</summary>
    public static string Fill(string template, IReadOnlyList<Text> holes, Func<Text, string> write)
    {
        if (holes.Count == 0)
            return template;
        var filled = new StringBuilder(template.Length);
        var from = 0;
        for (int open, close; (open = template.IndexOf('{', from)) >= 0; from = close + 1)
        {
            close = template.IndexOf('}', open);
            filled.Append(template, from, open - from).Append(write(holes[int.Parse(template.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)]));
        }
        return filled.Append(template, from, template.Length - from).ToString();
    }

    internal string In(Language language) => Fill(Template, holes, text => text.In(language));
}
