using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.CouvertureSante;
using Prevenance.Law.France.Demographie;
using static Prevenance.Interviews.ResidenceInquiries;

namespace Prevenance.Interviews;

/// <summary>What the answers say of the right to live in France.</summary>
internal static class ResidenceFacts
{
    private const double Longest = 100;
    private const int MonthsInYear = 12;

    // Countries are not asked for: only what the law tells apart. Both are words that no country's code can be.
    private const string SomewhereInEurope = "EUROPE";
    private const string Elsewhere = "AUTRE";

    // Lengths of stay are known within bounds: anything above nothing, and anything under a threshold.
    private const double ADay = 1.0 / 365;

    public static void Give(Answers answers, FactGiver facts)
    {
        var adults = Someone.Adults(answers);
        foreach (var adult in adults)
            Give(answers, facts, adult, adult.Key);
        var (noRight, asked) = NobodyMayStay(answers, adults);
        facts.Give(Sejour.DAucunAdulte, HouseholdPlaces.Famille, noRight, asked);
    }

    /// <summary>One adult with a right to stay is enough; as long as nobody is known to have one, it has to be asked.</summary>
    private static (Possible NoRight, string Inquiry) NobodyMayStay(Answers answers, IReadOnlyList<Who> adults)
    {
        var each = adults.Select(adult => (HasNoRight: HasNoRight(answers, adult), Asked: answers[Nationality(adult)] is null ? Nationality(adult) : Permit(adult))).ToList();
        if (each.FirstOrDefault(adult => adult.HasNoRight == false) is { Asked: { } settled })
            return (0, settled);
        return each.FirstOrDefault(adult => adult.HasNoRight is null) is { Asked: { } open } ? (FactGiver.AnyFlag, open) : (1, each[0].Asked);
    }

    private static bool? HasNoRight(Answers answers, Who adult) => answers[Nationality(adult)] switch
    {
        null => null,
        Foreign => answers[Permit(adult)] is { } permit ? permit == None : null,
        _ => false,
    };

    private static void Give(Answers answers, FactGiver facts, Who adult, string who)
    {
        var (nationality, asked) = (answers[Nationality(adult)], Nationality(adult));
        var (stay, stayAsked) = StayOf(answers, adult, nationality);
        facts.Give(Personne.Nationalite, who, Country(nationality), asked);
        facts.Give(Nationalite.EspaceEconomiqueEuropeen, who, Whether(nationality, French, European), asked);
        facts.Give(Sejour.Protection, who, Whether(nationality, Protected), asked);
        facts.Give(Sejour.CarteDeResident, who, nationality == Foreign ? facts.Flag(Permit(adult), ResidentCard) : Whether(nationality, ResidentCard), stayAsked);
        facts.Give(Personne.DureePossessionTitreSejour, who, stay, stayAsked);
        facts.Give(Personne.ResidenceContinueAnnees, who, nationality is French or European ? 0 : Possible.Between(0, Longest), stayAsked);
        facts.Give(Sejour.MoisSansDroit, who, MonthsWithout(answers, adult), HasNoPermit(answers, adult) ? WithoutPermit(adult) : stayAsked);
    }

    private static Possible Country(string? nationality) => nationality switch
    {
        null => Possible.AnyValueOf(Personne.Nationalite),
        French => CodeText.Pack("FR"),
        European => CodeText.Pack(SomewhereInEurope),
        _ => CodeText.Pack(Elsewhere),
    };

    private static Possible Whether(string? nationality, params ReadOnlySpan<string> those) =>
        nationality is null ? FactGiver.AnyFlag : those.Contains(nationality) ? 1 : 0;

    /// <summary>How many years of lawful stay there are, and what would tell it better.</summary>
    private static (Possible Years, string Inquiry) StayOf(Answers answers, Who adult, string? nationality) => nationality switch
    {
        null => (Possible.Between(0, Longest), Nationality(adult)),
        French => (0, Nationality(adult)),
        European => (YearsInFrance(answers[ThreeMonths(adult)]), ThreeMonths(adult)),
        Protected => (Possible.Between(ADay, Longest), Nationality(adult)),
        _ => (YearsOfPermit(answers[Permit(adult)]), Permit(adult)),
    };

    private static Possible YearsInFrance(string? threeMonths) => threeMonths switch
    {
        "oui" => Possible.Between(Seuils.ResidenceDUnEuropeen, Longest),
        "non" => Possible.Between(ADay, Seuils.ResidenceDUnEuropeen - ADay),
        _ => Possible.Between(0, Longest),
    };

    private static Possible YearsOfPermit(string? permit) => permit switch
    {
        TenYears => Possible.Between(Seuils.TitrePourLAspa, Longest),
        FiveYears => Possible.Between(Seuils.TitrePourLeRsa, Seuils.TitrePourLAspa - ADay),
        ResidentCard => Possible.Between(ADay, Seuils.TitrePourLAspa - ADay),
        Recent => Possible.Between(ADay, Seuils.TitrePourLeRsa - ADay),
        None => 0,
        _ => Possible.Between(0, Longest),
    };

    /// <summary>None for whoever has the right to stay; a claim for asylum gives it while it lasts.</summary>
    private static Possible MonthsWithout(Answers answers, Who adult) =>
        HasNoRight(answers, adult) == false || answers.Has(PeopleInquiries.Circumstances, PeopleInquiries.Asylum) == true ? 0
        : !HasNoPermit(answers, adult) ? Possible.Between(0, Longest * MonthsInYear)
        : answers[WithoutPermit(adult)] switch
        {
            "oui" => Possible.Between(AideMedicaleEtat.MoisDepasses + ADay, Longest * MonthsInYear),
            "non" => Possible.Between(ADay, AideMedicaleEtat.MoisDepasses),
            _ => Possible.Between(ADay, Longest * MonthsInYear),
        };

    internal static bool HasNoPermit(Answers answers, Who adult) => HasNoRight(answers, adult) == true;
}
