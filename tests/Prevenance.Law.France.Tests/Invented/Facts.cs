using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Invented;

/// <summary>Writes invented households down as facts.</summary>
internal static class Facts
{
    public static readonly Month Month = new(2024, 6);

    private static readonly Period Known = new(PeriodUnit.Month, new Month(2022, 1), 60);

    public static Situation Of(params IReadOnlyList<Household> households)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        for (var i = 0; i < households.Count; i++)
            Write(builder, households[i], $"{i}");
        return builder.Build();
    }

    private static void Write(SituationBuilder builder, Household household, string id)
    {
        var adults = household.Adults.Select((adult, i) => (adult, id: $"{id}.adult{i}")).ToList();
        var children = household.Children.Select((birth, i) => (birth, id: $"{id}.child{i}")).ToList();
        foreach (var group in FrenchLaw.System.Groups)
            builder.Add(group, id);
        foreach (var (adult, person) in adults)
            WriteAdult(builder, adult, person, id, isFirst: person == adults[0].id);
        foreach (var (birth, person) in children)
            WriteChild(builder, birth, person, id);
        Give(builder, "statut_occupation_logement", id, ChoiceIndex(household.Tenure));
        Give(builder, "loyer", id, household.Rent);
        Give(builder, "depcom", id, CodeText.Pack(household.Commune));
        if (household.ReceivedGrant)
            builder.Give(Find("af"), id, Month - 1, 141.99);
    }

    private static void WriteAdult(SituationBuilder builder, Adult adult, string person, string id, bool isFirst)
    {
        builder.Add(Individu.Definition, person);
        builder.Place(Famille.Definition, id, Famille.Parent, person);
        builder.Place(FoyerFiscal.Definition, id, FoyerFiscal.Declarant, person);
        builder.Place(Menage.Definition, id, isFirst ? Menage.PersonneDeReference : Menage.Conjoint, person);
        builder.Give(Find("date_naissance"), person, Period.Forever, DayCode.Of(adult.Birth));
        GiveMonthly(builder, "salaire_net", person, adult.Wage);
        GiveMonthly(builder, "salaire_imposable", person, adult.Wage * 1.03);
        GiveMonthly(builder, "chomage_net", person, adult.Unemployment);
        GiveMonthly(builder, "chomage_imposable", person, adult.Unemployment * 1.02);
        if (adult.Disabled)
            Give(builder, "handicap", person, 1);
    }

    private static void WriteChild(SituationBuilder builder, DateOnly birth, string person, string id)
    {
        builder.Add(Individu.Definition, person);
        builder.Place(Famille.Definition, id, Famille.Enfant, person);
        builder.Place(FoyerFiscal.Definition, id, FoyerFiscal.PersonneACharge, person);
        builder.Place(Menage.Definition, id, Menage.Enfant, person);
        builder.Give(Find("date_naissance"), person, Period.Forever, DayCode.Of(birth));
    }

    private static void GiveMonthly(SituationBuilder builder, string name, string id, double value) =>
        builder.Give(Find(name), id, Known, value * Known.MonthCount);

    private static void Give(SituationBuilder builder, string name, string id, double value)
    {
        foreach (var month in Known.Months)
            builder.Give(Find(name), id, month, value);
    }

    private static double ChoiceIndex(StatutOccupation tenure) => Array.IndexOf(Enum.GetValues<StatutOccupation>(), tenure);

    private static Variable Find(string name) => FrenchLaw.System.Find(name)!;
}
