using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests;

/// <summary>What each right does with children who live with each parent in turn, and by which text.</summary>
public class SharedResidenceTests
{
    private static readonly Month Month = new(2025, 9);

    /// <summary>
    /// Rights that go by it; the others give the one recipient (CSS R513-1), who is this parent unless <c>autre_parent_allocataire</c> says
    /// otherwise, the whole of it, or look at no child.
    /// </summary>
    private static readonly Dictionary<string, (string Effect, string Text)> Table = new()
    {
        ["af"] = ("half", "CSS L521-2, R521-3"),
        ["asf"] = ("nothing", "CSS L523-1: both parents support the child, unless said otherwise"),
        ["rsa"] = ("more", "CE 398911: half of what the children add, but less of the other benefits to take off"),
        ["aefa"] = ("less", "the decree of each year follows the household of the RSA"),
        ["alf"] = ("less", "CCH L823-2, CE 398563: in proportion to the time"),
    };

    public static TheoryData<string> Rights => [.. FrenchLaw.System.Variables
        .Where(variable => variable.Notes.IsRight && variable.Entity == Famille.Definition && variable.Kind == ValueKind.Amount && Value(variable, false) is not null)
        .Select(variable => variable.Name)];

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_does_with_shared_children_what_its_text_says(string right)
    {
        var (whole, shared) = (Value(FrenchLaw.System.Find(right)!, false)!.Value, Value(FrenchLaw.System.Find(right)!, true)!.Value);
        var effect = Math.Abs(shared - whole) < 0.005 ? "whole"
            : Math.Abs(shared) < 0.005 ? "nothing"
            : Math.Abs(shared - (whole / 2)) < 0.005 ? "half"
            : shared < whole ? "less" : "more";

        Assert.Equal(Table.TryGetValue(right, out var said) ? said.Effect : "whole", effect);
    }

    [Fact]
    public void Every_right_of_the_table_is_one_that_is_tried() => Assert.Empty(Table.Keys.Except([.. Rights.Select(row => (string)row.Data)]));

    /// <summary>A parent alone with two children, a small wage and a rent; nothing where figures do not cover the month.</summary>
    private static double? Value(Variable right, bool shared)
    {
        var question = new VariableAt(right, right.PeriodIn(Month));
        var answer = new Calculator().Calculate(Household(shared), new Request([question], Month, AllowsForecast: true, LeavesGaps: true));
        return answer.GapAt(question) is null ? answer.Value(question) : null;
    }

    private static Situation Household(bool shared)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        foreach (var person in new[] { "a", "c", "d" })
            builder.Add(Individu.Definition, person);
        foreach (var group in FrenchLaw.System.Groups)
            builder.Add(group, "g");
        builder.Place(Famille.Definition, "g", Famille.Parent, "a");
        builder.Place(FoyerFiscal.Definition, "g", FoyerFiscal.Declarant, "a");
        builder.Place(Menage.Definition, "g", Menage.PersonneDeReference, "a");
        builder.Give(Find("date_naissance"), "a", Period.Forever, DayCode.Of(new DateOnly(1985, 3, 10)));
        foreach (var (child, year) in new[] { ("c", 2015), ("d", 2018) })
        {
            builder.Place(Famille.Definition, "g", Famille.Enfant, child);
            builder.Place(FoyerFiscal.Definition, "g", FoyerFiscal.PersonneACharge, child);
            builder.Place(Menage.Definition, "g", Menage.Enfant, child);
            builder.Give(Find("date_naissance"), child, Period.Forever, DayCode.Of(new DateOnly(year, 3, 10)));
        }
        foreach (var month in new Month(2022, 1).Onwards(60))
        {
            builder.Give(Find("salaire_net"), "a", month, 200);
            builder.Give(Find("statut_occupation_logement"), "g", month, (int)StatutOccupation.LocataireVide);
            builder.Give(Find("loyer"), "g", month, 600);
            builder.Give(Find("depcom"), "g", month, CodeText.Pack("69383"));
            foreach (var child in new[] { "c", "d" })
                builder.Give(Find("garde_alternee"), child, month, shared ? 1 : 0);
        }
        return builder.Build();
    }

    private static Variable Find(string name) => FrenchLaw.System.Find(name)!;
}
