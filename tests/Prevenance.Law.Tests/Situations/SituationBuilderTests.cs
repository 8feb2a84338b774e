using Prevenance.Law.Situations;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Situations;

public class SituationBuilderTests
{
    [Fact]
    public void An_amount_for_a_year_is_shared_among_its_months() => Assert.Equal(50, Given(Facts.Wage, new Year(2024), 600, new Month(2024, 5)));

    [Fact]
    public void An_amount_that_repeats_holds_in_each_month() => Assert.Equal(600, Given(Facts.Savings, new Year(2024), 600, new Month(2024, 5)));

    [Fact]
    public void An_amount_told_by_the_month_holds_in_each_month_that_has_none_of_its_own()
    {
        var builder = Alone();
        builder.GiveEachMonth(Facts.Wage, "a", new Year(2024), 600);
        builder.Give(Facts.Wage, "a", new Month(2024, 1), 100);
        var situation = builder.Build();
        Assert.Equal(100, Value(situation, Facts.Wage, new Month(2024, 1)));
        Assert.Equal(600, Value(situation, Facts.Wage, new Month(2024, 2)));
    }

    [Fact]
    public void A_value_for_a_year_fills_only_the_months_left_open()
    {
        var builder = Alone();
        builder.Give(Facts.Wage, "a", new Year(2024), 1200);
        builder.Give(Facts.Wage, "a", new Month(2024, 1), 100);
        var situation = builder.Build();
        Assert.Equal(100, Value(situation, Facts.Wage, new Month(2024, 1)));
        Assert.Equal(100, Value(situation, Facts.Wage, new Month(2024, 2)));
    }

    [Fact]
    public void A_value_given_forever_holds_where_no_other_was_given()
    {
        var builder = Alone();
        builder.Give(Facts.Wage, "a", Period.Forever, 900);
        builder.Give(Facts.Wage, "a", new Month(2024, 1), 100);
        var situation = builder.Build();
        Assert.Equal(100, Value(situation, Facts.Wage, new Month(2024, 1)));
        Assert.Equal(900, Value(situation, Facts.Wage, new Month(2030, 7)));
    }

    [Fact]
    public void A_person_in_no_group_is_told_with_its_name()
    {
        var builder = new SituationBuilder(TinyLaw.System);
        builder.Add(Person.Definition, "a");
        var faults = Assert.Throws<RefusalException>(builder.Build).Refusals;
        Assert.Contains(faults, fault => fault.Path.SequenceEqual(["persons", "a"]) && fault.Reason.English.Contains("homes"));
    }

    [Fact]
    public void Two_roles_at_once_are_refused()
    {
        var builder = Alone();
        builder.Place(Home.Definition, "a", Home.Child, "a");
        var faults = Assert.Throws<RefusalException>(builder.Build).Refusals;
        Assert.Contains(faults, fault => fault.Path.SequenceEqual(["homes", "a", "children"]));
    }

    [Fact]
    public void A_role_takes_no_more_persons_than_it_may()
    {
        var builder = Alone();
        foreach (var id in new[] { "b", "c" })
        {
            builder.Add(Person.Definition, id);
            builder.Place(Home.Definition, "a", Home.Adult, id);
        }
        var faults = Assert.Throws<RefusalException>(builder.Build).Refusals;
        Assert.Contains(faults, fault => fault.Reason.English.Contains("at most 2"));
    }

    [Fact]
    public void A_month_for_a_yearly_variable_says_what_was_expected()
    {
        var builder = Alone();
        builder.Give(Rules.Tax, "a", new Month(2024, 5), 10);
        var fault = Assert.Single(Assert.Throws<RefusalException>(builder.Build).Refusals);
        Assert.Contains("2025", fault.Reason.English);
    }

    private static SituationBuilder Alone()
    {
        var builder = new SituationBuilder(TinyLaw.System);
        builder.Add(Person.Definition, "a");
        builder.Add(Home.Definition, "a");
        builder.Add(Club.Definition, "a");
        builder.Place(Home.Definition, "a", Home.Adult, "a");
        builder.Place(Club.Definition, "a", Club.Member, "a");
        return builder;
    }

    private static double Given(Variable variable, Period period, double value, Month month)
    {
        var builder = Alone();
        builder.Give(variable, "a", period, value);
        return Value(builder.Build(), variable, month);
    }

    private static double Value(Situation situation, Variable variable, Period period) => Ask(situation, variable, period);
}
