using Prevenance.Directories.Eligibility;
using Prevenance.Directories.Hours;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Eligibility;

public sealed class ConditionTests
{
    private const string Villeurbanne = "69266", Bron = "69029";

    private static readonly DateOnly Today = new(2026, 11, 27);
    private static readonly Text Said = new("dit en mars", "said in March");

    [Fact]
    public void Who_is_too_young_reads_in_which_month_it_opens()
    {
        var one = Only(Ages(18, null), Born(new DateOnly(2009, 3, 12)));
        Assert.Equal((ConditionState.Closed, "ouvert à partir de 18 ans : elle les aura en mars 2027", "17 ans, dit en mars"), (one.State, one.Opens?.French, one.Because?.French));
    }

    [Theory]
    [InlineData(16, 17, ConditionState.Met)]
    [InlineData(17, null, ConditionState.Met)]
    [InlineData(18, null, ConditionState.Closed)]
    [InlineData(null, 17, ConditionState.Met)]
    [InlineData(null, 16, ConditionState.Closed)]
    public void Ages_are_met_from_the_first_to_the_last_one(int? least, int? most, ConditionState expected) =>
        Assert.Equal(expected, Only(Ages(least, most), Born(new DateOnly(2009, 3, 12))).State);

    [Fact]
    public void Of_whom_only_the_year_is_known_an_age_is_to_be_verified_where_the_day_decides()
    {
        var born = new Household(Today) { Born = new(Hold.Known, new BornBetween(new DateOnly(2008, 1, 1), new DateOnly(2008, 12, 31)), Said) };
        Assert.Equal(ConditionState.ToVerify, Only(Ages(18, null), born).State);
        Assert.Equal(ConditionState.Met, Only(Ages(17, null), born).State);
        Assert.Equal(ConditionState.Closed, Only(Ages(19, null), born).State);
    }

    [Fact]
    public void Where_a_child_is_of_the_age_it_is_asked_for_whom_it_is()
    {
        var known = Born(new DateOnly(1990, 3, 12)) with { Others = [(new Text("Enfant 1", "Child 1"), new BornBetween(new DateOnly(2019, 1, 5)))] };
        var one = Only(Ages(3, 11), known);
        Assert.Equal((ConditionState.ToVerify, "Est-ce pour quelqu’un d’autre du foyer : Enfant 1 (7 ans) ?"), (one.State, one.Question?.French));
        Assert.Equal("cet âge est passé : le service dit s’il fait des exceptions", Only(Ages(3, 6), known).Opens?.French);
    }

    [Fact]
    public void Nothing_is_a_no_where_nobody_said_anything()
    {
        var service = Service(new Audience { MinimumAge = 18, MaximumQuotient = 700, Publics = ["actifs"], Note = "Priorité aux isolés", Condition = "Être locataire" }, Bron);
        var all = Conditions.Of(service, new Household(Today), Communes.Own);
        Assert.Equal(6, all.Count);
        Assert.All(all, one => Assert.Equal(ConditionState.ToVerify, one.State));
        Assert.All(all, one => Assert.NotNull(one.Question));
    }

    [Fact]
    public void What_is_hidden_is_neither_used_nor_asked_again_and_what_is_disputed_is_asked()
    {
        var hidden = Only(Ages(18, null), new Household(Today) { Born = new(Hold.Hidden) });
        Assert.Equal((ConditionState.ToVerify, null, "la réponse est dans le dossier, et cachée ici"), (hidden.State, hidden.Question?.French, hidden.Because?.French));
        Assert.NotNull(Only(Ages(18, null), new Household(Today) { Born = new(Hold.Disputed) }).Question);
    }

    [Theory]
    [InlineData(700, ConditionState.Met)]
    [InlineData(701, ConditionState.Closed)]
    public void A_quotient_familial_is_met_up_to_the_highest_one(int quotient, ConditionState expected)
    {
        var one = Only(new Audience { MaximumQuotient = 700 }, new Household(Today) { Quotient = new(Hold.Known, quotient, Said) });
        Assert.Equal(expected, one.State);
        Assert.Equal(expected == ConditionState.Closed ? "s’ouvre avec un quotient familial de 700 € ou moins" : null, one.Opens?.French.Replace('\u00a0', ' '));
    }

    [Fact]
    public void Free_text_is_never_silently_met()
    {
        var one = Only(new Audience { Condition = "À partir de 18 ans" }, Born(new DateOnly(1990, 3, 12)));
        Assert.Equal((ConditionState.ToVerify, "« À partir de 18 ans »"), (one.State, one.Asks.French.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void One_of_several_publics_is_enough_and_all_must_be_no_to_close()
    {
        var audience = new Audience { Publics = ["actifs", "etudiants"] };
        Assert.Equal(ConditionState.Met, Only(audience, Publics(("actifs", false), ("etudiants", true))).State);
        Assert.Equal(ConditionState.ToVerify, Only(audience, Publics(("actifs", false))).State);
        var closed = Only(audience, Publics(("actifs", false), ("etudiants", false)));
        Assert.Equal((ConditionState.Closed, "s’ouvre avec : un emploi, des études"), (closed.State, closed.Opens?.French.Replace('\u00a0', ' ')));
        Assert.Equal(ConditionState.ToVerify, Only(audience with { Publics = ["tous-publics", "actifs"] }, Publics(("actifs", false))).State);
    }

    [Fact]
    public void The_area_is_met_or_closed_by_where_she_lives_and_silence_about_it_is_asked()
    {
        var at = new Household(Today) { Commune = new(Hold.Known, Villeurbanne, Said) };
        Assert.Equal(ConditionState.Met, Assert.Single(Conditions.Of(Service(new Audience(), Villeurbanne), at, Communes.Own)).State);
        Assert.Equal(ConditionState.Closed, Assert.Single(Conditions.Of(Service(new Audience(), Bron), at, Communes.Own)).State);
        Assert.Equal(ConditionState.ToVerify, Assert.Single(Conditions.Of(Service(new Audience()), at, Communes.Own)).State);
        Assert.Equal(ConditionState.Met, Assert.Single(Conditions.Of(Service(new Audience(), "france"), new Household(Today), Communes.Own)).State);
    }

    private static Condition Only(Audience audience, Household known) => Assert.Single(Conditions.Of(Service(audience) with { Places = [] }, known, Communes.Own));

    private static Audience Ages(int? least, int? most) => new() { MinimumAge = least, MaximumAge = most };

    private static Household Born(DateOnly day) => new(Today) { Born = new(Hold.Known, new BornBetween(day), Said) };

    private static Household Publics(params IReadOnlyList<(string Name, bool Is)> known) => new(Today) { Publics = known.ToDictionary(one => one.Name, one => new Clue<bool>(Hold.Known, one.Is, Said)) };

    private static Service Service(Audience audience, params IReadOnlyList<string> area) =>
        new("un", "essai", "Un service", "Une description.") { Audience = audience, Places = [new ServicePlace(null, new AreaServed(area), OpeningHours.Read(null))] };
}
