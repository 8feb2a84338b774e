using Prevenance.Accounts;
using Prevenance.Casework.Households;
using static Prevenance.Casework.Tests.Households.Moreau;

namespace Prevenance.Casework.Tests.Households;

public class FamilyTests
{
    [Fact]
    public void A_separation_closes_one_household_and_opens_two_with_the_child_in_both()
    {
        Assert.Equal(["FAT", "INE", "LUC", "YAS"], Members("H1", Apart.AddDays(-1)));
        Assert.Equal([[], ["FAT", "INE", "YAS"], ["INE", "LUC"]], new[] { "H1", "H2", "H3" }.Select(household => Members(household, Apart)));
        Assert.Equal([50, 50], After.Of(Ines, HouseholdView.Menage, Apart).Select(one => one.Percent));
        Assert.All(After.Memberships.Where(one => one.Household != "H1"), one => Assert.Equal(new DateOnly(2026, 4, 2), one.RecordedOn));
    }

    [Fact]
    public void A_separation_says_where_all_the_time_of_each_one_goes()
    {
        Refused(Parting with { Other = new("H3", new Dictionary<FileKey, int> { [Luc] = 100 }) }, "le temps de INE");
        Refused(Parting with { One = new("H2", new Dictionary<FileKey, int> { [Fatima] = 100, [Ines] = 50 }) }, "le temps de YAS");
        Refused(Parting with { Other = new("H3", new Dictionary<FileKey, int> { [Luc] = 100, [Ines] = 50, [new("ELSE")] = 100 }) }, "ELSE");
        Refused(Parting with { Other = Parting.Other with { Household = "H2" } }, "un foyer à lui");
        Refused(Parting with { EffectOn = new(2018, 1, 1) }, "personne la veille");
    }

    [Fact]
    public void Who_lives_apart_from_somebody_in_hiding_is_on_the_other_side_and_who_lives_with_both_is_on_none()
    {
        Assert.True(After.AreOnTwoSides(Luc, Fatima, Apart) && After.AreOnTwoSides(Fatima, Luc, Apart) && After.AreOnTwoSides(Luc, Yasmine, Apart));
        Assert.False(After.AreOnTwoSides(Luc, Ines, Apart) || After.AreOnTwoSides(Fatima, Ines, Apart) || After.AreOnTwoSides(Fatima, Yasmine, Apart));
        Assert.False(After.AreOnTwoSides(Luc, Fatima, Apart.AddDays(-1)));
        Assert.False((After with { Hidden = [] }).AreOnTwoSides(Luc, Fatima, Apart));
    }

    [Fact]
    public void Who_moves_in_with_the_other_side_is_on_it()
    {
        var mother = new FileKey("MERE");
        var family = After with { Memberships = [.. After.Memberships, new(mother, "H3", HouseholdView.Menage, new Days(new(2026, 6, 1)), new(2026, 6, 1))] };
        Assert.True(family.AreOnTwoSides(mother, Fatima, new(2026, 6, 1)));
        Assert.False(family.AreOnTwoSides(mother, Fatima, new(2026, 5, 31)));
    }

    [Fact]
    public void A_file_is_closed_where_each_dwelling_is_hidden() =>
        Assert.Equal([true, true, false, false], new[] { Fatima, Yasmine, Ines, Luc }.Select(person => After.IsHidden(person, Apart)));

    [Theory]
    [InlineData("2028-06-29", true)]
    [InlineData("2028-06-30", false)]
    public void Parental_authority_ends_on_the_day_a_child_is_of_age(string day, bool isParent) => Assert.Equal(isParent, After.IsParent(Luc, Yasmine, DateOnly.Parse(day)));

    [Fact]
    public void A_month_before_a_child_is_of_age_it_is_decided_with_her() => Assert.Equal(new DateOnly(2028, 5, 30), After.MajorityAlert(Yasmine));

    [Fact]
    public void Authority_that_is_withdrawn_is_no_authority()
    {
        var family = After with { Authorities = [.. After.Authorities, new(Ines, Luc, AuthorityKind.Withdrawn, new Days(new(2026, 10, 1)))] };
        Assert.Equal((true, false), (family.IsParent(Luc, Ines, new(2026, 9, 30)), family.IsParent(Luc, Ines, new(2026, 10, 1))));
    }

    [Theory]
    [InlineData("2026-08-31", ProtectionScope.None)]
    [InlineData("2026-09-01", ProtectionScope.Goods)]
    [InlineData("2031-08-31", ProtectionScope.Goods)]
    [InlineData("2031-09-01", ProtectionScope.None)]
    public void A_protection_opens_what_it_is_about_and_ends_by_itself(string day, ProtectionScope scope) => Assert.Equal(scope, After.ScopeOf("CUR", Luc, DateOnly.Parse(day)));

    [Fact]
    public void The_end_of_a_protection_is_announced_three_times() =>
        Assert.Equal([new(2030, 8, 31), new(2031, 2, 28), new(2031, 6, 30)], After.Protections[0].Alerts);

    [Theory]
    [InlineData(2010, true)]
    [InlineData(2011, false)]
    public void A_minor_has_access_of_her_own_from_the_age_that_is_set(int year, bool hasAccess) =>
        Assert.Equal(hasAccess, (After with { Born = new Dictionary<FileKey, DateOnly> { [Yasmine] = new(year, 11, 27) } }).HasOwnAccess(Yasmine, new(2026, 11, 27)));

    [Fact]
    public void What_a_parent_declares_of_a_child_stays_in_the_household_where_it_was_said()
    {
        var entry = new ChildEntry(Ines, "H3", "4 impasse du Chêne", Apart);
        Assert.Equal(("4 impasse du Chêne", "un parent a déclaré quelque chose pour cet enfant : demander"), (entry.SeenFrom("H3").French, entry.SeenFrom("H2").French));
    }

    [Fact]
    public void From_the_day_on_which_a_death_is_told_no_letter_leaves()
    {
        var family = After with { Deaths = [new(Luc, new(2026, 11, 3), new(2026, 11, 10))] };
        Assert.Equal([true, false, true], [family.MayBeWrittenTo(Luc, new(2026, 11, 9)), family.MayBeWrittenTo(Luc, new(2026, 11, 10)), family.MayBeWrittenTo(Fatima, new(2026, 11, 10))]);
    }

    private static IEnumerable<string> Members(string household, DateOnly on) => After.In(household, on).Select(one => one.Person.Value).Order();

    private static void Refused(Separation separation, string why) =>
        Assert.Contains(why, Assert.Throws<RefusalException>(() => separation.Of(Before)).Reason.French, StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_told_to_have_lived_with_somebody_before_does_not_come_out_of_hiding()
    {
        var (hidden, child, today) = (new FileKey("hidden"), new FileKey("child"), new DateOnly(2026, 11, 27));
        var family = ((IFamilyChange)new Hiding(hidden, "home", today, today)).Of(new Family());
        Assert.True(family.IsHidden(hidden, today));
        IFamilyChange joining = new Joining { Of = hidden, Person = child, View = HouseholdView.Menage, Household = "another", From = new DateOnly(2020, 4, 1), RecordedOn = today };
        Assert.Contains("plus de cent pour cent de son temps", Assert.Throws<RefusalException>(() => joining.Of(family)).Reason.French, StringComparison.Ordinal);
    }
}
