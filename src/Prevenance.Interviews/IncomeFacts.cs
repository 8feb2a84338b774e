using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Lyon;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;
using static Prevenance.Interviews.IncomeInquiries;

namespace Prevenance.Interviews;

/// <summary>What the answers say of incomes.</summary>
internal static class IncomeFacts
{
    // How far back an income given as « now » goes: the quarter that the RSA looks at begins four months before (CASF, R262-7).
    private const int RecentMonths = 4;

    private const int YearsBack = Ressources.AnneesDeRetard;

    private const int MonthsInYear = 12;

    public static void Give(Answers answers, FactGiver facts, Month present)
    {
        foreach (var adult in Someone.Adults(answers))
        {
            foreach (var kind in IncomeKind.All)
                GiveIncome(answers, facts, adult, kind, present, adult.Key);
            var studies = answers.Has(PeopleInquiries.Activity(adult), "etudiant");
            facts.Give(
                RessourcesCriteresSociaux.RevenuDesParents, adult.Key,
                studies == false ? 0 : facts.Amount(Parents), studies is null ? PeopleInquiries.Activity(adult) : Parents);
        }
        GiveParentsReturns(answers, facts, present);
        GiveReceived(facts, present);
        GiveSavings(answers, facts);
        facts.Give(RestaurationCollege.Quotient, HouseholdPlaces.Famille, Someone.Children(answers).Count == 0 ? 0 : facts.Amount(Quotient), Quotient);
    }

    /// <summary>What parents declare is asked once, for the grant; what other rights look at on their return stays unknown.</summary>
    private static void GiveParentsReturns(Answers answers, FactGiver facts, Month present)
    {
        foreach (var (number, adult) in Someone.Adults(answers).Index().Where(one => HouseholdPlaces.IsOnParentsReturn(answers, one.Item)))
        {
            for (var back = 0; back <= YearsBack + 1; back++)
                facts.Give(RevenuNet.Reference, HouseholdPlaces.TaxReturn(number), present.Year - back, FactGiver.AnyAmount, Parents);
        }
    }

    private static void GiveIncome(Answers answers, FactGiver facts, Who adult, IncomeKind kind, Month present, string who)
    {
        var (now, nowInquiry) = facts.Ticked(Kinds(adult), kind.Key, Now(adult, kind));
        foreach (var included in kind.Includes)
            facts.Give(included, who, answers[Kinds(adult)] is null ? FactGiver.AnyAmount : 0, Kinds(adult));
        if (kind.Lasts)
        {
            facts.Give(kind.Net, who, now, nowInquiry);
            return;
        }
        var (before, beforeInquiry) = answers[Past(adult)] switch
        {
            Same => (now, nowInquiry),
            Other => facts.Ticked(KindsBefore(adult), kind.Key, Before(adult, kind)),
            _ => (FactGiver.AnyAmount, Past(adult)),
        };
        var past = PastMonths(present);
        if (kind.ByYear is { } byYear)
            GiveYears(facts, byYear, who, present.Year, (now, nowInquiry), (before, beforeInquiry));
        foreach (var (variable, of) in Variables(kind))
        {
            facts.Give(variable, who, of(now, present), nowInquiry);
            facts.GiveEachMonth(variable, who, past, of(before, past.Start), beforeInquiry);
        }
    }

    private static void GiveYears(
        FactGiver facts, Variable variable, string who, Year present, (Possible Amount, string Inquiry) now, (Possible Amount, string Inquiry) before)
    {
        facts.Give(variable, who, present, OfAYear(now.Amount), now.Inquiry);
        for (var back = 1; back <= YearsBack; back++)
            facts.Give(variable, who, present - back, OfAYear(before.Amount), before.Inquiry);
    }

    /// <summary>Savings above the threshold are told by who answers, for the household as a whole.</summary>
    private static void GiveSavings(Answers answers, FactGiver facts)
    {
        var (amount, inquiry) = facts.Ticked(Kinds(Someone.You), HasSavings, Savings);
        var least = answers.Has(Kinds(Someone.You), HasSavings) == true && !amount.IsExact ? Possible.Between(Seuils.EpargneComptee, amount.High) : amount;
        facts.Give(Patrimoine.EpargneNonImposable, Someone.You.Key, least, inquiry);
    }

    private static IEnumerable<(Variable Variable, Func<Possible, Month, Possible> Of)> Variables(IncomeKind kind)
    {
        yield return (kind.Net, (net, _) => net);
        if (kind.Taxable is { } taxable)
            yield return (taxable.Variable, kind.TaxableOf);
    }

    /// <summary>From the present month on these rights are what is worked out.</summary>
    private static void GiveReceived(FactGiver facts, Month present)
    {
        var months = new Period(PeriodUnit.Month, present - RecentMonths, RecentMonths);
        foreach (var kind in ReceivedKind.All)
        {
            var (amount, inquiry) = facts.Received(kind);
            var who = kind.Variable.Entity.IsPerson ? Someone.You.Key : HouseholdPlaces.Famille;
            facts.GiveEachMonth(kind.Variable, who, months, amount, inquiry);
        }
    }

    private static Period PastMonths(Month present)
    {
        var first = new Month(present.Year.Number - YearsBack, 1);
        return new Period(PeriodUnit.Month, first, present - RecentMonths - first);
    }

    private static Possible OfAYear(Possible monthly) => Possible.Between(monthly.Low * MonthsInYear, monthly.High * MonthsInYear);
}
