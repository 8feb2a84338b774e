using Prevenance.Foresight.Calendar;
using Prevenance.Law.France;

namespace Prevenance.Foresight.Tests;

/// <summary>Every right says in plain words what it is for, from when it starts, and how it is claimed.</summary>
public class CalendarCoverageTests
{
    // Beyond that a sentence is read twice.
    private const int MostWords = 25;

    private static readonly CalendarBook Book = CalendarBook.Load(FrenchFigures.Folder);

    public static TheoryData<string> Rights =>
        [.. FrenchLaw.System.Rights.Select(variable => variable.Name)];

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_says_what_it_is_for_and_to_whom_it_is_open_in_one_plain_sentence_each(string name)
    {
        var calendar = Book.Of(FrenchLaw.System.Find(name)!);

        Assert.True(calendar is not null, $"write {name}.calendar.yaml beside the right's rules");
        foreach (var sentence in new[] { calendar.Purpose, calendar.Opens })
        {
            Assert.NotEqual(sentence.Fr, sentence.En);
            Assert.All([sentence.Fr, sentence.En], words => Assert.True(words.EndsWith('.') && words.Split(' ').Length is > 2 and <= MostWords, words));
        }
    }

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_says_how_it_is_claimed_and_with_which_documents(string name)
    {
        var calendar = Book.Of(FrenchLaw.System.Find(name)!);

        Assert.True(calendar is not null, $"write {name}.calendar.yaml beside the right's rules");
        Assert.NotEmpty(calendar.Claim.To.Fr);
        Assert.NotEmpty(calendar.Claim.To.En);
        Assert.NotEmpty(calendar.Claim.By);
        Assert.True(calendar.Claim.IsAutomatic || calendar.Claim.Documents.Count > 0, "which documents does the claim need?");
    }

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_says_when_it_starts_in_both_languages_under_an_article(string name)
    {
        var starts = Book.Of(FrenchLaw.System.Find(name)!)!.Starts;

        Assert.NotEmpty(starts.Article);
        Assert.NotEqual(starts.Fr, starts.En);
    }

    [Fact]
    public void A_calendar_is_that_of_a_right() =>
        Assert.All(Book.All, calendar => Assert.True(FrenchLaw.System.Find(calendar.Right) is { Notes.IsRight: true }, calendar.Right));
}
