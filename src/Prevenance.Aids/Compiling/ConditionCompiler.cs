using System.Diagnostics;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;

namespace Prevenance.Aids.Compiling;

/// <summary>Makes of conditions the expressions that rules written in code are made of.</summary>
/// <param name="person">The person whom conditions are about.</param>
/// <param name="month">The month.</param>
/// <param name="verified">The fact that stands for what is to be verified, by rank.</param>
internal sealed class ConditionCompiler(Subject<Individu> person, Month month, Func<int, Variable> verified)
{
    // A tax notice tells the incomes of the year before it; in January the last notice is still that of the year before.
    private const int YearsToTheLastNotice = 2;
    private const int MonthsInYear = 12;

    public Flag Of(Condition condition) => condition switch
    {
        Condition.All all => all.Of.Select(Of).DefaultIfEmpty(true).Aggregate((held, one) => held & one),
        Condition.Any any => any.Of.Select(Of).Aggregate((held, one) => held | one),
        Condition.Not not => !Of(not.Of),
        Condition.ToVerify text => person.FlagOf(verified(text.Rank), month),
        Condition.Holds fact => person.FlagOf(fact.Variable, month),
        Condition.IsOneOf choice => choice.Values.Select(value => person.Is(choice.Variable, month, value)).Aggregate((a, b) => a | b),
        Condition.Within within => within.Bounds.Hold(Of(within.Measure)),
        Condition.Receives receives => Received(person, receives.Right, month),
        Condition.Children children => Children(children),
        Condition.Lives place => Lives(place),
        _ => throw new UnreachableException(),
    };

    public Number Of(Measure measure) => measure switch
    {
        Measure.Of of => person.NumberOf(of.Variable, month),
        Measure.TaxQuotient quotient => TaxQuotient(quotient.IsMonthly),
        _ => throw new UnreachableException(),
    };

    public static Flag Received(Subject<Individu> person, Variable right, Month month) =>
        right.Kind == ValueKind.Flag ? person.FlagOf(right, month) : person.NumberOf(right, month) > 0;

    private Number TaxQuotient(bool isMonthly)
    {
        var (year, foyer) = (month.Year - YearsToTheLastNotice, person.In<FoyerFiscal>());
        var yearly = RevenuNet.Reference[foyer, year] / NombreDeParts.Nbptr[foyer, year];
        return person.Own(isMonthly ? yearly / MonthsInYear : yearly)
            .As("Revenu fiscal de référence par part", "Reference tax income for each tax share");
    }

    /// <summary>The children that the person raises: a child is no parent of its siblings.</summary>
    private Flag Children(Condition.Children children) => person.HasRole(Famille.Parent, Famille.Definition) & children.Count.Hold(
        person.In<Famille>().Members<Individu>(Famille.Enfant).Count(child => children.Age.Hold(Ages.Age[child, month]))
            .As("Enfants de l’âge voulu", "Children of the age asked"));

    private Flag Lives(Condition.Lives place)
    {
        var name = place.Name ?? PlaceName.Of(place);
        return person.Own(Places.Holds(place, person.In<Menage>(), month)).As($"Habite ici : {name.French}", $"Lives here: {name.English}");
    }
}
