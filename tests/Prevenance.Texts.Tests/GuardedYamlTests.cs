using System.Text;
using Prevenance.Texts.Files;

namespace Prevenance.Texts.Tests;

public class GuardedYamlTests
{
    public static readonly TheoryData<string, int> Refused = new()
    {
        { "a: 1\nb: [", 2 },
        { "a: 1\nb: [c, d", 2 },
        { "a: 1\nb: [c, d\ne: 2\n", 2 },
        { "a: 1\nb: { c: [d, e\nf: 2\ng: 3\n", 2 },
        { "a:\n  b: [c,\n    d\ne: 2\nf: 3", 2 },
        { "a: 1\nb: { c: 1 d: 2 }\ne: 3", 2 },
        { "a: &a\n  b: *a\n", 2 },
        { "a: *nothing", 1 },
        { "a: &a 1\nb: &a\n  c: *a\n", 3 },
        { "a:\n  " + new string('[', 20_000), 2 },
        { string.Concat(Enumerable.Range(0, 70).Select(depth => new string(' ', depth) + "a:\n")), 65 },
        { Laughs(), 6 },
        { "a: &x [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\nb: [[[[[[[[[[[[[[[[[[[[[[[[[[[[*x]]]]]]]]]]]]]]]]]]]]]]]]]]]]", 2 },
        { "a: 1\na: 2", 2 },
        { new string(' ', GuardedYaml.MostLength + 1), 1 },
        { "- 1", 1 },
        { "a: 1\nb: 2\0\nc: 3", 2 },
        { "a: 1\nb: \"\uFFFDt\uFFFD\"", 2 },
        { "a: 1\nb:\n  c: 1\n\td: 2", 4 },
        { "a:\n\tb: 1\nc: 2", 2 },
        { "a: 1\nb: 2\nc: 3\nd:\n\te: 4\n\tf: 5\n", 5 },
        { "a: 1\nb:\n  - c: 1\n\t  d: 2\ne: 3", 4 },
        { "a: 1\n---\nb: 2", 3 },
        { "", 1 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_mapping_of_a_bounded_size_is_refused_with_its_line(string text, int line)
    {
        using var reader = new StringReader(text);
        Assert.Equal($"x.yaml:{line}", Assert.Throws<RefusalException>(() => GuardedYaml.Mapping("x.yaml", reader, new Text("attendu : une table", "expected a mapping"))).Refusals[0].Place);
    }

    [Theory]
    [InlineData("a:\n\tb: 1", "une tabulation tient lieu d’espaces")]
    [InlineData("a: 1\na: 2", "une clé y est deux fois")]
    [InlineData("a: \"b", "un guillemet n’est pas fermé")]
    [InlineData("a: {b: 1", "ce qui s’ouvre ici n’est pas fermé à la ligne 2, ou une virgule manque : attendu « , » ou « } »")]
    [InlineData("a: [b, c\nd: 1\n", "attendu « , » ou « ] »")]
    [InlineData("a: @b", "un signe ne peut pas commencer une valeur")]
    [InlineData("a: 1\n  b: 2", "« : » de trop")]
    [InlineData("a: b: c", "« : » de trop")]
    [InlineData("a:\n  b: 1\n c: 2", "l’indentation ne suit pas")]
    [InlineData("a:\n  - 1\n  b: 2", "l’indentation ne suit pas")]
    [InlineData("a: !<b", "une étiquette (!) ne se lit pas")]
    public void What_the_library_meets_is_told_in_the_words_of_the_house(string text, string why)
    {
        using var reader = new StringReader(text);
        var told = Assert.Throws<RefusalException>(() => GuardedYaml.Mapping("x.yaml", reader, new Text("attendu : une table", "expected a mapping"))).Refusals[0].Sentence.French;
        Assert.Contains(why, told, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)while|found|expected|scan|token", told);
    }

    [Fact]
    public void An_alias_that_repeats_a_little_is_read()
    {
        using var reader = new StringReader("a: &a { b: [1, 2] }\nc:\n  - *a\n  - *a\n");
        Assert.Equal(2, GuardedYaml.Mapping("x.yaml", reader, new Text("attendu : une table", "expected a mapping")).Children.Count);
    }

    /// <summary>Nine lines, each of which holds nine times the one before.</summary>
    private static string Laughs()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var line = 1; line < 9; line++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{line}: &a{line} [{string.Join(", ", Enumerable.Repeat($"*a{line - 1} ", 9))}]\n");
        return text.ToString();
    }
}
