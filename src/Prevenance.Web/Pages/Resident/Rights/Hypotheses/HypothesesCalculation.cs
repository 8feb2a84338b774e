using Prevenance.Foresight.Hypotheses;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Pages.Resident.Rights.Hypotheses;

/// <summary>Works out what a household would have if its life changed. Keeps nothing of it.</summary>
public sealed class HypothesesCalculation(LegalSystem law, Calculator calculator)
{
    // Housing aid looks back on twelve months: a year later, most rights have settled.
    private const int MonthsToSettle = 12;

    private static readonly int MonthsAtRsa = (int)(Seuils.AgeDuRsa * 12);

    private readonly WhatIf whatIf = new(law, calculator);

    /// <param name="today">What is known of the household.</param>
    /// <param name="present">The month from which things would change.</param>
    /// <param name="about">The adult whose life changes; the first one when nobody has that key.</param>
    /// <param name="wage">A wage to try for that adult.</param>
    /// <param name="otherWage">The wage to try for somebody who would move in.</param>
    public HypothesesShown For(Situation today, Month present, string about, TriedWage? wage = null, TriedWage? otherWage = null)
    {
        var (tried, otherTried) = (wage ?? new(""), otherWage ?? new(""));
        var adults = AdultsOf(today);
        var who = adults.FirstOrDefault(adult => adult.Key == about) ?? adults[0];
        var month = present + MonthsToSettle;
        var events = Events(today, present, month, who, adults.FirstOrDefault(other => other != who), otherTried.Amount).ToList();
        var wages = Work.Wages(who, present, WagesShown.Most, WagesShown.Step);
        var outcomes = whatIf.Compare(today, present, month, [.. events.SelectMany(one => new[] { one.Without, one.With }), .. wages, Work.Earning(who, present, tried.Amount)]);
        return new HypothesesShown(
            who, adults, month,
            new WagesShown([.. outcomes.Skip(2 * events.Count).SkipLast(1)], WageOf(today, present, who)),
            tried, outcomes[^1], adults.Count > 1 ? null : otherTried,
            [.. events.Select((one, rank) => new EventShown(one.Title, one.Assumption, outcomes[2 * rank], outcomes[(2 * rank) + 1]))]);
    }

    /// <summary>What the page about a household holds, beside another wage: only what may happen to it.</summary>
    public static IEnumerable<Text> Titles(Situation today, Month present)
    {
        var adults = AdultsOf(today);
        return Events(today, present, present + MonthsToSettle, adults[0], adults.ElementAtOrDefault(1), TriedWage.Example).Select(one => one.Title).Distinct();
    }

    private static IEnumerable<(Text Title, Text Assumption, Hypothesis Without, Hypothesis With)> Events(
        Situation today, Month present, Month month, Who who, Who? partner, double otherWage)
    {
        var life = new LifeEvents(who, present);
        if (life.MayHaveChild(new[] { who, partner }.OfType<Who>().Select(adult => BirthOf(today, adult))))
            yield return (HypothesesText.Birth, HypothesesText.BirthAssumption, Hypothesis.Nothing, life.Birth());
        if (partner is not null)
        {
            yield return (HypothesesText.Separation, HypothesesText.SeparationAssumption, Hypothesis.Nothing, life.Separation(partner));
        }
        else
        {
            yield return (HypothesesText.Together, HypothesesText.TogetherWithout, Hypothesis.Nothing, life.MovingIn(0));
            yield return (HypothesesText.Together, HypothesesText.TogetherWith(otherWage), Hypothesis.Nothing, life.MovingIn(otherWage));
        }
        if (IsUnder(MonthsAtRsa, today, present, who))
            yield return (HypothesesText.AgeOfRsa, HypothesesText.AgeOfRsaAssumption, life.OfAge(MonthsAtRsa - 1, month), life.OfAge(MonthsAtRsa, month));
    }

    private static IReadOnlyList<Who> AdultsOf(Situation today) =>
    [
        .. today.MembersOf(Famille.Definition, lane: 0)
            .Where(member => Famille.Parent.Parts.Contains(member.Role))
            .OrderBy(member => member.Role == Famille.Demandeur ? 0 : 1)
            .Select(member => today.Instances(Individu.Definition)[member.Person]),
    ];

    private static bool IsUnder(int months, Situation today, Month present, Who who) =>
        BirthOf(today, who) is { } born && present - Month.Of(born) < months;

    private static DateOnly? BirthOf(Situation today, Who who) =>
        today.GivenTo(Personne.DateNaissance, Period.Forever, today.LaneOf(Individu.Definition, who)) is { } born ? DayCode.ToDate(born) : null;

    private static double? WageOf(Situation today, Month present, Who who) => today.GivenTo(Travail.SalaireNet, present, today.LaneOf(Individu.Definition, who));
}
