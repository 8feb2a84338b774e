using Prevenance.Foresight.Calendar;
using Prevenance.Foresight.Hypotheses;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Pages.Resident.Hypotheses;

/// <summary>Works out what a household would have if its life changed. Keeps nothing of it.</summary>
public sealed class HypothesesCalculation(LegalSystem law, Calculator calculator, CalendarBook calendars)
{
    // Housing aid looks back on twelve months: a year later, most rights have settled.
    private const int MonthsToSettle = 12;

    private const int AdultAge = 25 * 12;

    private readonly WhatIf whatIf = new(law, calculator, calendars);

    /// <param name="today">What is known of the household.</param>
    /// <param name="present">The month from which things would change.</param>
    /// <param name="about">The adult whose life changes; the first one when nobody bears that name.</param>
    public HypothesesShown For(Situation today, Month present, string about)
    {
        var adults = AdultsOf(today);
        var who = adults.Contains(about) ? about : adults[0];
        var month = present + MonthsToSettle;
        var events = Events(today, present, month, who, adults.FirstOrDefault(other => other != who)).ToList();
        var wages = Work.Wages(who, present, WagesShown.Most, WagesShown.Step);
        var outcomes = whatIf.Compare(today, present, month, [.. events.SelectMany(one => new[] { one.Without, one.With }), .. wages]);
        return new HypothesesShown(
            who, adults, month,
            new WagesShown([.. outcomes.Skip(2 * events.Count)], WageOf(today, present, who)),
            [.. events.Select((one, rank) => new EventShown(one.Title, one.Assumption, outcomes[2 * rank], outcomes[(2 * rank) + 1]))]);
    }

    private static IEnumerable<(Text Title, Text Assumption, Hypothesis Without, Hypothesis With)> Events(
        Situation today, Month present, Month month, string who, string? partner)
    {
        var life = new LifeEvents(who, present);
        yield return (HypothesesText.Birth, HypothesesText.BirthAssumption, Hypothesis.Nothing, life.Birth());
        if (partner is not null)
        {
            yield return (HypothesesText.Separation, HypothesesText.SeparationAssumption, Hypothesis.Nothing, life.Separation(partner));
        }
        else
        {
            yield return (HypothesesText.Together, HypothesesText.TogetherWithout, Hypothesis.Nothing, life.MovingIn(0));
            yield return (HypothesesText.Together, HypothesesText.TogetherWith, Hypothesis.Nothing, life.MovingIn(HypothesesText.PartnerWage));
        }
        if (IsUnder(AdultAge, today, present, who))
            yield return (HypothesesText.TwentyFive, HypothesesText.TwentyFiveAssumption, life.OfAge(AdultAge - 1, month), life.OfAge(AdultAge, month));
    }

    private static IReadOnlyList<string> AdultsOf(Situation today) =>
    [
        .. today.MembersOf(Famille.Definition, lane: 0)
            .Where(member => Famille.Parent.Parts.Contains(member.Role))
            .OrderBy(member => member.Role == Famille.Demandeur ? 0 : 1)
            .Select(member => today.Ids(Individu.Definition)[member.Person]),
    ];

    private static bool IsUnder(int months, Situation today, Month present, string who) =>
        today.GivenTo(Personne.DateNaissance, Period.Forever, LaneOf(today, who)) is { } born
        && present - Month.Of(DayCode.ToDate(born)) < months;

    private static double? WageOf(Situation today, Month present, string who) => today.GivenTo(Travail.SalaireNet, present, LaneOf(today, who));

    private static int LaneOf(Situation today, string who) => today.Ids(Individu.Definition).ToList().IndexOf(who);
}
