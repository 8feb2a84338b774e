using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.France;

namespace Prevenance.Cli.Verbs.Bench;

/// <summary>
/// Family allowances as a programmer would write them in one loop for one purpose: what the graph is measured against.
/// Metropolitan France, before the reform of March 2026, resources and wages as columns.
/// </summary>
internal sealed class AfByHand
{
    private const int ChildRole = 2;

    private readonly Month month;
    private readonly double bmaf, second, further, supplement, flat, halved, quartered, firstCeiling, secondCeiling, perChild, selfSupporting;

    public AfByHand(Month month)
    {
        this.month = month;
        var af = FrenchFigures.Book["PrestationsFamiliales/AllocationsFamiliales/allocations_familiales"];
        var shared = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"];
        bmaf = InForce(shared["bmaf.bmaf"]);
        (second, further) = (InForce(af["af_cm.taux.enf2"]), InForce(af["af_cm.taux.enf3"]));
        supplement = bmaf * InForce(af["af_maj.maj_age_deux_enfants.taux1"]);
        flat = Math.Round(bmaf * InForce(af["af_maj.majoration_enfants.allocation_forfaitaire.taux"]), 2, MidpointRounding.AwayFromZero);
        (halved, quartered) = (InForce(af["af_cm.modulation.taux_tranche_2"]), InForce(af["af_cm.modulation.taux_tranche_3"]));
        firstCeiling = InForce(af["af_cond_ress.plafond_tranche_1_base"]);
        secondCeiling = InForce(af["af_cond_ress.plafond_tranche_2_base"]);
        perChild = InForce(af["af_cond_ress.majoration_plafond_par_enfant_supplementaire"]);
        selfSupporting = InForce(shared["def_pac.revenu_plafond_pac_non_scolaire"]) * InForce(FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"]) * 169;
    }

    /// <summary>The allowances of each family.</summary>
    public void Run(ReadOnlySpan<int> starts, ReadOnlySpan<byte> roles, ReadOnlySpan<double> births, ReadOnlySpan<double> wages, ReadOnlySpan<double> resources, Span<double> result)
    {
        var firstDay = DayCode.Of(month.FirstDay);
        var (eve, lastDay) = (DayCode.Of(month.FirstDay.AddDays(-1)), DayCode.Of(month.LastDay));
        for (var family = 0; family < result.Length; family++)
        {
            var (children, grown, older, eldestAge, eldestIsOlder) = (0, 0, 0, -1.0, false);
            for (var person = starts[family]; person < starts[family + 1]; person++)
            {
                if (roles[person] != ChildRole)
                    continue;
                var (ageNow, ageAtEnd, ageOnEve) = (Years(births[person], firstDay), Years(births[person], lastDay), Years(births[person], eve));
                var pays = wages[person] >= selfSupporting;
                if (ageOnEve >= 0 && ageAtEnd < 20 && !(ageNow >= 16 && pays))
                {
                    children++;
                    var isOlder = ageOnEve >= 14;
                    older += isOlder ? 1 : 0;
                    if (ageNow > eldestAge)
                        (eldestAge, eldestIsOlder) = (ageNow, isOlder);
                }
                else if (ageOnEve >= 0 && ageAtEnd is >= 20 and < 21 && !pays)
                {
                    grown++;
                }
            }
            if (children == 2 && eldestIsOlder)
                older--;
            result[family] = Amount(children, grown, children >= 2 ? older : 0, resources[family]);
        }
    }

    private double Amount(int children, int grown, int older, double resources)
    {
        if (children < 2 && children + grown < 3)
            return 0;
        var main = children >= 2 ? Math.Round(bmaf * (second + ((children - 2) * further)), 2, MidpointRounding.AwayFromZero) : 0;
        var (share, excess) = Modulation(children, resources);
        var total = (main + (older * supplement)) * share;
        var flatRate = 0.0;
        var (flatShare, flatExcess) = Modulation(children + grown, resources);
        if (children + grown >= 3)
            flatRate = grown * flat * flatShare;
        return total + flatRate + Left(total, excess) + Left(flatRate, flatExcess);
    }

    private (double Share, double Excess) Modulation(int children, double resources)
    {
        var (first, next) = (firstCeiling + (children * perChild), secondCeiling + (children * perChild));
        return resources <= first ? (1, 0)
            : resources <= next ? (halved, (resources - first) / 12)
            : (quartered, (resources - next) / 12);
    }

    private static double Left(double amount, double excess) => excess > 0 ? Math.Max(0, amount - excess) : 0;

    private static double Years(double birth, double day) => Math.Floor((day - birth) / (DayCode.DaysInMonth * 12));

    private double InForce(Figure figure) => figure.History.Last(entry => entry.From <= month.FirstDay).Value!.Value;
}
