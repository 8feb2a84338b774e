namespace Prevenance.Cli.Tests;

/// <summary>The command speaks one language throughout, and says what was probably meant.</summary>
public class SpeechTests
{
    private static readonly string[] Verbs = ["serve", "rights", "timeline", "law", "check", "aids", "population", "bench", "callbacks"];

    [Theory]
    [InlineData("fr_FR.UTF-8", "les droits d’un foyer", "Utilisation", "the rights of a household")]
    [InlineData("en_GB.UTF-8", "the rights of a household", "Usage", "les droits d’un foyer")]
    public async Task The_help_is_in_the_language_of_the_terminal(string language, string expected, string layout, string other)
    {
        var (exit, output, _) = await Command.RunWith([("LANG", language)], "--help");
        Assert.Equal(0, exit);
        Assert.Contains(expected, output);
        Assert.Contains(layout, output);
        Assert.DoesNotContain(other, output);
        Assert.All(Verbs, verb => Assert.Contains($"  {verb}", output));
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "ce fichier n’existe pas")]
    [InlineData("en_GB.UTF-8", "there is no such file")]
    public async Task A_refusal_is_in_the_language_of_the_terminal(string language, string expected)
    {
        var (exit, _, error) = await Command.RunWith([("LANG", language)], "rights", "nofile.json");
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "Ouverts", "Open", "rights")]
    [InlineData("en_GB.UTF-8", "Open", "Ouverts", "rights")]
    [InlineData("fr_FR.UTF-8", "À faire ou à préparer", "To do or to prepare", "timeline")]
    [InlineData("en_GB.UTF-8", "To do or to prepare", "À faire ou à préparer", "timeline")]
    public async Task An_answer_is_in_the_language_of_the_terminal(string language, string expected, string other, string verb)
    {
        var (exit, output, _) = await Command.RunWith([("LANG", language)], verb, Example.Path("lea"));
        Assert.Equal(0, exit);
        var lines = output.Split('\n').Select(line => line.Trim());
        Assert.Contains(expected, lines);
        Assert.DoesNotContain(other, lines);
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "« right » n’est pas une commande ; vouliez-vous dire « rights » ?", "right")]
    [InlineData("en_GB.UTF-8", "'right' is not a command; did you mean 'rights'?", "right")]
    [InlineData("fr_FR.UTF-8", "vouliez-vous dire « find » ?", "aids", "fnd")]
    [InlineData("fr_FR.UTF-8", "« --jsn » n’est pas une option ; vouliez-vous dire « --json » ?", "bench", "--jsn")]
    public async Task A_verb_or_an_option_that_is_misspelt_is_answered_with_the_nearest(string language, string expected, params string[] arguments)
    {
        var (exit, _, error) = await Command.RunWith([("LANG", language)], arguments);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }

    [Fact]
    public async Task What_is_missing_is_told_with_where_to_read_on()
    {
        var (exit, _, error) = await Command.Run("rights");
        Assert.Equal(2, exit);
        Assert.Contains("rights", error);
        Assert.Contains("prevenance rights --help", error);
    }
}
