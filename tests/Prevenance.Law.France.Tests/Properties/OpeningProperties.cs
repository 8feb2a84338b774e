using FsCheck;
using FsCheck.Fluent;
using Prevenance.Law.France.Tests.Invented;
using Prevenance.Law.Planning;
using Prevenance.Law.Rights;
using Prevenance.Law.Rights.Openings;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Properties;

/// <summary>What is told as opening a right really opens it, and half of it does not.</summary>
public class OpeningProperties
{
    private static readonly Calculator Calculator = new();
    private static readonly RightsOf Rights = new(FrenchLaw.System, Calculator);
    private static readonly OpeningsOf Openings = new(Calculator);

    /// <summary>Facts that nobody chooses, or that nobody should be pushed to.</summary>
    private static readonly string[] NeverProposed =
    [
        "enceinte", "handicap", "invalidite", "taux_incapacite", "inapte_travail", "nationalite", "statut_marital", "orphelin",
        "enfant_place", "garde_alternee", "scolarite", "statut_occupation_logement", "depcom", "rsa_isolement_recent", "loyer", "livret_a",
    ];

    [Fact]
    public void The_change_opens_the_right_and_half_of_it_does_not() =>
        Prop.ForAll(Households.Any(), household =>
        {
            var situation = Facts.Of(household);
            var facts = FactsAhead.Carry(situation, Facts.Month, Facts.Month, []);
            return Rights.In(situation, Facts.Month, allowsForecast: true)
                .SelectMany(right => Openings.Of(situation, right, Facts.Month, allowsForecast: true).Select(opening => (right, opening.Change)))
                .All(told => Value(told.Change, told.right, facts) > 0 && !HalfOpens(told.Change, told.right, facts));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Samples.Of(usual: 12, whole: 25)));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_nobody_chooses_is_never_proposed(string name) =>
        Assert.True(FrenchLaw.System.Find(name) is null or { Notes.MayChange: null }, name);

    public static TheoryData<string> Names => [.. NeverProposed];

    [Fact]
    public void What_may_be_proposed_says_why() => Assert.All(
        FrenchLaw.System.Variables.Where(variable => variable.Notes.MayChange is not null),
        variable => Assert.NotEmpty(variable.Notes.MayChange!.Because));

    /// <summary>The page that tells which facts may be told, and why, is the law's own list.</summary>
    [Fact]
    public void What_may_be_proposed_is_documented_with_its_reason()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "verdicts.md"));
        Assert.All(FrenchLaw.System.Variables.Where(variable => variable.Notes.MayChange is not null), variable =>
        {
            Assert.Contains($"`{variable.Name}`", page);
            Assert.Contains(variable.Notes.MayChange!.Because, page);
        });
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Prevenance.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    private static bool HalfOpens(Change change, RightResult right, Situation facts) => change.Kind switch
    {
        ChangeKind.Amount => Value(change with { Size = change.Size / 2 }, right, facts) > 0,
        ChangeKind.Time => change.Size > 1 && Value(change with { Size = Math.Floor(change.Size / 2) }, right, facts) > 0,
        _ => false,
    };

    private static double Value(Change change, RightResult right, Situation facts)
    {
        var changed = change.ApplyTo(facts);
        var question = new VariableAt(right.Right, right.Period);
        return Calculator.Calculate(changed, new Request([question], Facts.Month, AllowsForecast: true))
            .Value(question, facts.LaneOf(right.Right.Entity, right.Who));
    }
}
