using System.Text.RegularExpressions;
using Prevenance.Choices.Booklet;

namespace Prevenance.Choices.Tests;

/// <summary>Nothing that the system says on choices says what to choose.</summary>
public partial class PrescriptionTests
{
    [Theory]
    [InlineData("On doit ouvrir", Language.French)]
    [InlineData("Il faudrait ouvrir", Language.French)]
    [InlineData("la meilleure réponse", Language.French)]
    [InlineData("Recommandé par l’équipe", Language.French)]
    [InlineData("une solution optimale", Language.French)]
    // A word is the same with another space or apostrophe, with accents apart, or cut where nobody sees it.
    [InlineData("Il\u00a0faut ouvrir", Language.French)]
    [InlineData("Il  faut ouvrir", Language.French)]
    [InlineData("Ce choix s'impose", Language.French)]
    [InlineData("Pre\u0301conise\u0301 par l’équipe", Language.French)]
    [InlineData("Recomm\u00adandé par l’équipe", Language.French)]
    [InlineData("sh\u200bould open", Language.English)]
    [InlineData("You should open", Language.English)]
    [InlineData("the best answer", Language.English)]
    [InlineData("Recommended", Language.English)]
    [InlineData("an optimal week", Language.English)]
    public void A_word_that_prescribes_is_seen(string text, Language language) => Assert.NotEmpty(Prescriptions.In(text, language));

    [Theory]
    [InlineData("On ouvre, ou non : l’équipe décide", Language.French)]
    [InlineData("Shoulder to shoulder, they decide", Language.English)]
    public void A_word_that_leaves_the_choice_open_is_not(string text, Language language) => Assert.Empty(Prescriptions.In(text, language));

    [Fact]
    public void No_lesson_says_what_to_choose()
    {
        var book = LessonBook.Read(LessonBook.OwnFolder);
        var today = new DateOnly(2026, 11, 28);
        Assert.Equal([], Prescriptions.In(new Text(BookletMarkdown.Write(book, Language.French, today), BookletMarkdown.Write(book, Language.English, today))));
    }

    [Fact]
    public void No_text_of_the_code_says_what_to_choose()
    {
        var files = Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)).Where(IsWritten).ToList();
        Assert.NotEmpty(files);
        // A literal may be in either language: it is held to both.
        Assert.Equal([], files.SelectMany(path => Literals(File.ReadAllText(path)).SelectMany(text => Prescriptions.In(new Text(text, text)).Select(word => $"{Path.GetFileName(path)}: {word} – {text}"))));
    }

    /// <summary>Where the system speaks of choices; the file of the words themselves holds them all.</summary>
    private static IEnumerable<string> Folders()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Prevenance.slnx")))
            root = root.Parent!;
        return new[] { "src/Prevenance.Choices", "src/Prevenance.Cli/Verbs/Choices" }.Select(folder => Path.Combine(root.FullName, folder));
    }

    private static bool IsWritten(string path) => Path.GetFileName(path) != "Prescriptions.cs" && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static IEnumerable<string> Literals(string code) => Literal().Matches(Comment().Replace(code, "")).Select(match => match.Value);

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex("^ *//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
