using Prevenance.Law.Rights;

namespace Prevenance.Law.France.Tests;

/// <summary>Every right says in plain words what it is for, from when it starts, and how it is claimed.</summary>
public class RightsTests
{
    // Beyond that a sentence is read twice.
    private const int MostWords = 25;

    public static TheoryData<string> Rights => [.. FrenchLaw.System.Rights.Select(right => right.Key)];

    [Fact]
    public void Every_variable_that_is_a_right_is_described_once() => Assert.Equal(
        FrenchLaw.System.RightVariables, FrenchLaw.System.Rights.SelectMany(right => right.Variables).OrderBy(variable => variable.Name, StringComparer.Ordinal));

    [Fact]
    public void A_right_that_follows_the_calendar_year_is_paid_by_the_year() => Assert.All(
        FrenchLaw.System.Rights.Where(right => right.Variables[0].Unit == PeriodUnit.Year), right => Assert.Equal(Rhythm.Yearly, right.Rhythm));

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_stands_beside_its_rules(string key)
    {
        var right = Find(key);
        var file = Directory.EnumerateFiles(FrenchFigures.Folder, $"{key}.right.yaml", SearchOption.AllDirectories).Single();
        var rules = Path.Combine(LawFolder(), Path.GetRelativePath(FrenchFigures.Folder, Path.GetDirectoryName(file)!));

        Assert.All(right.Variables, variable => Assert.True(
            File.Exists(Path.Combine(rules, $"{variable.Notes.Declaration!.Split('.')[0]}.cs")), $"the rules of {variable} stand elsewhere than {rules}"));
    }

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_says_what_it_is_for_and_to_whom_it_is_open_in_one_plain_sentence_each(string key)
    {
        var right = Find(key);

        foreach (var sentence in new[] { right.Purpose!.Value, right.Opens!.Value })
        {
            Assert.NotEqual(sentence.French, sentence.English);
            Assert.All([sentence.French, sentence.English], words => Assert.True(words.EndsWith('.') && words.Split(' ').Length is > 2 and <= MostWords, words));
        }
    }

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_says_how_it_is_claimed_and_with_which_documents(string key)
    {
        var claim = Find(key).Calendar!.Claim;

        Assert.NotEmpty(claim.To.French);
        Assert.NotEmpty(claim.To.English);
        Assert.NotEmpty(claim.By);
        Assert.True(claim.IsAutomatic || claim.Documents.Count > 0, "which documents does the claim need?");
    }

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_says_when_it_starts_in_both_languages_under_an_article(string key)
    {
        var starts = Find(key).Calendar!.Starts;

        Assert.NotEmpty(starts.Article);
        Assert.NotEqual(starts.Words.French, starts.Words.English);
    }

    /// <summary>Where the law is written: its rules are compiled, and stand beside no file once the program is built.</summary>
    private static string LawFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Prevenance.slnx")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "src", "Prevenance.Law.France");
    }

    private static Right Find(string key) => FrenchLaw.System.Rights.Single(right => right.Key == key);
}
