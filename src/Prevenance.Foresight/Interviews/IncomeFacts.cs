using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using Prevenance.Law.France.Lyon;
using Prevenance.Law.Unknowns;
using static Prevenance.Foresight.Interviews.IncomeInquiries;

namespace Prevenance.Foresight.Interviews;

/// <summary>What the answers say of incomes.</summary>
internal static class IncomeFacts
{
    // How far back an income given as « now » goes: the quarter that the RSA looks at begins four months before (CASF, R262-7).
    private const int RecentMonths = 4;

    // Family benefits look at the calendar year two years back.
    private const int YearsBack = 2;

    public static void Give(Answers answers, FactGiver facts, Month present, Language language)
    {
        foreach (var adult in Someone.Adults(answers))
        {
            foreach (var kind in IncomeKind.All)
                GiveIncome(answers, facts, adult, kind, present, adult.Name.In(language));
            var studies = answers.Has(PeopleInquiries.Activity(adult), "etudiant");
            facts.Give(
                RessourcesCriteresSociaux.RevenuDesParents, adult.Name.In(language),
                studies == false ? 0 : facts.Amount(Parents), studies is null ? PeopleInquiries.Activity(adult) : Parents);
        }
        GiveReceived(facts, present, language);
        facts.Give(RestaurationCollege.Quotient, HouseholdPlaces.Famille, Someone.Children(answers).Count == 0 ? 0 : facts.Amount(Quotient), Quotient);
    }

    private static void GiveIncome(Answers answers, FactGiver facts, Someone adult, IncomeKind kind, Month present, string who)
    {
        var (now, nowInquiry) = facts.Ticked(Kinds(adult), kind.Key, Now(adult, kind));
        var (before, beforeInquiry) = answers[Past(adult)] switch
        {
            Same => (now, nowInquiry),
            Other => facts.Ticked(KindsBefore(adult), kind.Key, Before(adult, kind)),
            _ => (FactGiver.AnyAmount, Past(adult)),
        };
        var past = PastMonths(present);
        foreach (var (variable, of) in Variables(kind))
        {
            facts.Give(variable, who, of(now), nowInquiry);
            facts.Give(variable, who, past, Whole(of(before), past.MonthCount), beforeInquiry);
        }
    }

    private static IEnumerable<(Variable Variable, Func<Possible, Possible> Of)> Variables(IncomeKind kind)
    {
        yield return (kind.Net, net => net);
        if (kind.Taxable is { } taxable)
            yield return (taxable.Variable, kind.TaxableOf);
    }

    /// <summary>From the present month on these rights are what is worked out.</summary>
    private static void GiveReceived(FactGiver facts, Month present, Language language)
    {
        var months = new Period(PeriodUnit.Month, present - RecentMonths, RecentMonths);
        foreach (var kind in ReceivedKind.All)
        {
            var (amount, inquiry) = facts.Ticked(Received, kind.Key, AmountOf(kind));
            var who = kind.Variable.Entity.IsPerson ? Someone.You.Name.In(language) : HouseholdPlaces.Famille;
            facts.Give(kind.Variable, who, months, Whole(amount, months.MonthCount), inquiry);
        }
    }

    private static Period PastMonths(Month present)
    {
        var first = new Month(present.Year.Number - YearsBack, 1);
        return new Period(PeriodUnit.Month, first, present - RecentMonths - first);
    }

    /// <summary>An amount given for several months is shared among them.</summary>
    private static Possible Whole(Possible monthly, int months) => Possible.Between(monthly.Low * months, monthly.High * months);
}
