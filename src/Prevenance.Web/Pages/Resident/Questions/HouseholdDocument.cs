using System.Text.Json.Nodes;
using Prevenance.Foresight;
using Prevenance.Foresight.Interviews;
using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>
/// Writes a household as the field's own JSON document (that of the OpenFisca web API): the pages then go
/// through the same reading as everyone else. People bear the names that explanations will call them by.
/// </summary>
internal sealed class HouseholdDocument(Household household, Month present, Locale locale)
{
    /// <summary>How far back the income given as « now » goes: the quarter that RSA looks at begins four months before (CASF, R262-7).</summary>
    private const int RecentMonths = 4;

    // Family benefits look at the calendar year two years back.
    private IReadOnlyList<Month> Months { get; } = MonthsBetween(new Month(present.Year.Number - 2, 1), present);

    private IReadOnlyList<string> Adults { get; } = [.. new[] { Person.You, Person.Partner }.Take(household.Adults.Count).Select(person => locale[person.Label])];

    private IReadOnlyList<string> Children { get; } =
        [.. Enumerable.Range(1, household.ChildrenBirths.Count).Select(number => locale[Person.Child(number).Label])];

    public JsonObject Write() => new()
    {
        ["individus"] = Individus(),
        ["familles"] = new JsonObject { ["famille"] = Famille() },
        ["foyers_fiscaux"] = FoyersFiscaux(),
        ["menages"] = new JsonObject { ["menage"] = Menage() },
    };

    private JsonObject Individus()
    {
        var individus = new JsonObject();
        foreach (var (id, adult) in Adults.Zip(household.Adults))
            individus[id] = IndividuAdulte(adult);
        foreach (var (id, birth) in Children.Zip(household.ChildrenBirths))
            individus[id] = Enfant(birth);
        if (household.ExpectingChild)
            individus[Mother()]!["enceinte"] = Each(_ => true);

        return individus;
    }

    private JsonObject IndividuAdulte(Adult adult) => new()
    {
        ["date_naissance"] = Birth(adult.Birth),
        ["activite"] = Each(_ => adult.Activity),
        ["statut_marital"] = Each(_ => household.Union is "marie" or "pacse" ? household.Union : "celibataire"),
        ["salaire_net"] = Amounts(adult, incomes => incomes.Salaire),
        ["salaire_imposable"] = Amounts(adult, incomes => TaxableIncome.OfWages(incomes.Salaire)),
        ["chomage_net"] = Amounts(adult, incomes => incomes.Chomage),
        ["chomage_imposable"] = Amounts(adult, incomes => TaxableIncome.OfReplacement(incomes.Chomage)),
        ["retraite_nette"] = Amounts(adult, incomes => incomes.Retraite),
        ["retraite_imposable"] = Amounts(adult, incomes => TaxableIncome.OfReplacement(incomes.Retraite)),
        ["aah"] = Amounts(adult, incomes => incomes.Aah),
        ["pensions_alimentaires_percues"] = Amounts(adult, incomes => incomes.PensionAlimentaire),
    };

    private JsonObject Enfant(DateOnly birth) => new()
    {
        ["date_naissance"] = Birth(birth),
        ["activite"] = Each(month => Schooling.Activity(birth, month)),
        ["scolarite"] = Each(month => Schooling.Level(birth, month)),
    };

    private JsonObject Famille()
    {
        var famille = new JsonObject { ["parents"] = Names(Adults), ["enfants"] = Names(Children) };
        foreach (var (variable, amount) in household.Received)
            famille[variable] = Received(amount);
        if (household.RecentlyAlone)
            famille["rsa_isolement_recent"] = Each(_ => true);

        return famille;
    }

    // Two people who live together without marriage or pacs are taxed apart; children follow the first.
    private JsonObject FoyersFiscaux() => household.Union == "concubin"
        ? new() { ["foyer1"] = Foyer([Adults[0]], Children), ["foyer2"] = Foyer([Adults[1]], []) }
        : new() { ["foyer1"] = Foyer(Adults, Children) };

    private static JsonObject Foyer(IEnumerable<string> declarants, IEnumerable<string> dependants) =>
        new() { ["declarants"] = Names(declarants), ["personnes_a_charge"] = Names(dependants) };

    private JsonObject Menage()
    {
        var dwelling = household.Dwelling;
        var menage = new JsonObject
        {
            ["personne_de_reference"] = Names(Adults.Take(1)),
            ["conjoint"] = Names(Adults.Skip(1)),
            ["enfants"] = Names(Children),
            ["depcom"] = Always(dwelling.Commune),
            ["statut_occupation_logement"] = Always(dwelling.Status),
            ["coloc"] = Always(dwelling.Shared),
            ["logement_chambre"] = Always(dwelling.Room),
        };
        if (dwelling.Rent is { } rent)
            menage["loyer"] = Always(rent);

        return menage;
    }

    // The form does not ask who is pregnant: for a couple's benefits it makes no difference.
    private string Mother() => Adults[0];

    private JsonObject Amounts(Adult adult, Func<Incomes, double> amount) =>
        Each(month => amount(present - month <= RecentMonths ? adult.Now : adult.Before));

    // From the present month on these rights are what the page works out.
    private JsonObject Received(double amount) => Dated(present.Preceding(RecentMonths), _ => amount);

    private JsonObject Each<T>(Func<Month, T> value) => Dated(Months, value);

    private static JsonObject Dated<T>(IEnumerable<Month> months, Func<Month, T> value) =>
        new(months.Select(month => KeyValuePair.Create(month.ToString(), (JsonNode?)JsonValue.Create(value(month)))));

    /// <summary>A dwelling is taken to stay the same: rights of the rest of the year look at it too.</summary>
    private static JsonObject Always<T>(T value) => new() { ["ETERNITY"] = JsonValue.Create(value) };

    private static JsonObject Birth(DateOnly birth) => new() { ["ETERNITY"] = birth.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode?)name)]);

    private static IReadOnlyList<Month> MonthsBetween(Month first, Month last) => [.. first.Onwards(last - first + 1)];
}
