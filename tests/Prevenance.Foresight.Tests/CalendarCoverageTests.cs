using Prevenance.Foresight.Calendar;
using Prevenance.Law.France;

namespace Prevenance.Foresight.Tests;

/// <summary>Every right says from when it starts, and how it is claimed.</summary>
public class CalendarCoverageTests
{
    private static readonly CalendarBook Book = CalendarBook.Load(FrenchFigures.Folder);

    public static TheoryData<string> Rights =>
        [.. FrenchLaw.System.Variables.Where(variable => variable.Notes.IsRight).Select(variable => variable.Name)];

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
