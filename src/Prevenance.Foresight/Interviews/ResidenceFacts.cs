using Prevenance.Law;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.Unknowns;
using static Prevenance.Foresight.Interviews.ResidenceInquiries;

namespace Prevenance.Foresight.Interviews;

/// <summary>What the answers say of the right to live in France.</summary>
internal static class ResidenceFacts
{
    private const double Longest = 100;

    // Countries are not asked for: only what the law tells apart. Both are words that no country's code can be.
    private const string SomewhereInEurope = "EUROPE";
    private const string Elsewhere = "AUTRE";

    // Lengths of stay are known within bounds: anything above nothing, and anything under a threshold.
    private const double ADay = 1.0 / 365;

    public static void Give(Answers answers, FactGiver facts, Language language)
    {
        var adults = Someone.Adults(answers);
        foreach (var adult in adults)
            Give(answers, facts, adult, adult.Name.In(language));
        // Only said where it is so: nobody else's reasons should speak of it.
        if (adults.All(adult => HasNoPermit(answers, adult)))
            facts.Give(Sejour.DAucunAdulte, HouseholdPlaces.Famille, 1, Permit(adults[0]));
    }

    private static void Give(Answers answers, FactGiver facts, Someone adult, string who)
    {
        var (nationality, asked) = (answers[Nationality(adult)], Nationality(adult));
        var (stay, stayAsked) = StayOf(answers, adult, nationality);
        facts.Give(Personne.Nationalite, who, Country(nationality), asked);
        facts.Give(Nationalite.EspaceEconomiqueEuropeen, who, Whether(nationality, French, European), asked);
        facts.Give(Sejour.Protection, who, Whether(nationality, Protected), asked);
        facts.Give(Sejour.CarteDeResident, who, nationality == Foreign ? facts.Flag(Permit(adult), ResidentCard) : Whether(nationality, ResidentCard), stayAsked);
        facts.Give(Personne.DureePossessionTitreSejour, who, stay, stayAsked);
        facts.Give(Personne.ResidenceContinueAnnees, who, nationality is French or European ? 0 : Possible.Between(0, Longest), stayAsked);
        facts.Give(Sejour.MoisSansDroit, who, MonthsWithout(answers, adult), WithoutPermit(adult));
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
    private static (Possible Years, string Inquiry) StayOf(Answers answers, Someone adult, string? nationality) => nationality switch
    {
        null => (Possible.Between(0, Longest), Nationality(adult)),
        French => (0, Nationality(adult)),
        European => (YearsInFrance(answers[ThreeMonths(adult)]), ThreeMonths(adult)),
        Protected => (Possible.Between(ADay, Longest), Nationality(adult)),
        _ => (YearsOfPermit(answers[Permit(adult)]), Permit(adult)),
    };

    private static Possible YearsInFrance(string? threeMonths) => threeMonths switch
    {
        "oui" => Possible.Between(0.25, Longest),
        "non" => Possible.Between(ADay, 0.25 - ADay),
        _ => Possible.Between(0, Longest),
    };

    private static Possible YearsOfPermit(string? permit) => permit switch
    {
        TenYears => Possible.Between(10, Longest),
        FiveYears => Possible.Between(5, 10 - ADay),
        ResidentCard => Possible.Between(ADay, 10 - ADay),
        Recent => Possible.Between(ADay, 5 - ADay),
        None => 0,
        _ => Possible.Between(0, Longest),
    };

    /// <summary>None, unless there is no permit; a claim for asylum gives the right to stay while it lasts.</summary>
    private static Possible MonthsWithout(Answers answers, Someone adult) =>
        !HasNoPermit(answers, adult) || answers.Has(PeopleInquiries.Circumstances, PeopleInquiries.Asylum) == true ? 0
        : answers[WithoutPermit(adult)] switch
        {
            "oui" => Possible.Between(3 + ADay, Longest * 12),
            "non" => Possible.Between(ADay, 3),
            _ => Possible.Between(ADay, Longest * 12),
        };

    internal static bool HasNoPermit(Answers answers, Someone adult) => answers[Nationality(adult)] == Foreign && answers[Permit(adult)] == None;
}
