using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.People;
using Prevenance.Law;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Tests.Staff;

/// <summary>What a file knows of the months to come, as months are worked out with it; and what it says when they are not.</summary>
public sealed class FactsToComeTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    private static readonly Fact[] Alone =
    [
        Words("people.union", "seul"), Words("people.children", "0"), Words("incomes.you.kinds", "salaire"), Words("statut_occupation_logement", "locataire_hlm"), Words("depcom", "69266"),
        Number("salaire_net", 1000, Today), Number("loyer", 400, Today),
    ];

    [Fact]
    public void What_changes_and_comes_back_is_known_on_both_days()
    {
        var coming = FactsToCome.Of(File([.. Alone, Number("salaire_net", 1500, new(2027, 3, 1)), Number("salaire_net", 1000, new(2027, 6, 1))]));
        Assert.True(coming.IsWhole);
        Assert.Equal(
            [(new Month(2027, 3), 1500), (new Month(2027, 6), 1000)],
            coming.Known.Where(fact => fact.Variable.Name == "salaire_net").Select(fact => (fact.From, fact.Value)));
    }

    [Fact]
    public void What_ends_without_a_next_is_not_hidden_by_what_changes_that_day()
    {
        var ending = Number("salaire_net", 1000, Today) with { Id = "ending", To = new DateOnly(2027, 2, 28), Corrects = "salaire_net2026-11-27" };
        Assert.False(FactsToCome.Of(File([.. Alone, ending, Number("loyer", 450, new(2027, 3, 1))])).IsWhole);
    }

    [Fact]
    public void Whoever_comes_to_live_there_is_in_no_picture_of_the_months()
    {
        var union = Words("people.union", "marie") with { Id = "union", From = new DateOnly(2027, 2, 1) };
        Assert.False(FactsToCome.Of(File([.. Alone, union])).IsWhole);
    }

    [Fact]
    public void Where_nothing_is_to_come_all_of_it_is_known()
    {
        var coming = FactsToCome.Of(File(Alone));
        Assert.Equal((true, 0), (coming.IsWhole, coming.Known.Count));
    }

    [Fact]
    public void What_is_hidden_is_neither_told_nor_asked_again()
    {
        var book = new FactBook(Alone.Where(fact => fact.What != "depcom")) { Masked = new HashSet<string> { "depcom" } };
        var file = FileSituation.Of(new Person(new FileKey("0")), book, Today);
        Assert.True(file.Masks("housing.commune"));
        Assert.True(file.Known.Answers.IsAnswered("housing.commune"));
        Assert.Null(file.Known.Answers["housing.commune"]);
    }

    private static FileSituation File(IReadOnlyList<Fact> facts) => FileSituation.Of(new Person(new FileKey("0")) { Birth = Birth.On(new DateOnly(1985, 3, 12)) }, new FactBook(facts), Today);

    private static Fact Words(string what, string said) => Of(what, new FactValue.Words(said), Today);

    private static Fact Number(string what, decimal amount, DateOnly from) => Of(what, new FactValue.Number(amount), from);

    private static Fact Of(string what, FactValue value, DateOnly from) => new()
    {
        Id = $"{what}{from:yyyy-MM-dd}",
        What = what,
        Value = value,
        From = from,
        RecordedAt = new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.Zero),
        Source = new FactSource(SourceKind.Said),
        By = "odile",
    };
}
