using Prevenance.Law;

namespace Prevenance.Territory.Synthetic;

/// <summary>A fact that the synthetic population gives to every person, or to every household.</summary>
internal sealed record SyntheticColumn(VariableAt Key, Func<SyntheticPerson, double>? OfPerson, Func<SyntheticHousehold, double>? OfHousehold)
{
    public static IReadOnlyList<SyntheticColumn> All(LegalSystem law)
    {
        return
        [
            Person("date_naissance", person => DayCode.Of(person.Birth)),
            Person("activite", person => Index(person.Activity)),
            Person("scolarite", person => Index(person.School)),
            Person("handicap", person => person.IsDisabled ? 1 : 0),
            Person("taux_incapacite", person => person.IsDisabled ? Margins.Incapacity : 0),
            Person("salaire_net", person => person.Wage),
            Person("salaire_imposable", person => Math.Round(person.Wage * Margins.TaxableShare)),
            Person("chomage_net", person => person.Unemployment),
            Person("chomage_imposable", person => Math.Round(person.Unemployment * Margins.TaxableShare)),
            Person("retraite_nette", person => person.Pension),
            Person("retraite_imposable", person => Math.Round(person.Pension * Margins.TaxableShare)),
            Household("statut_occupation_logement", household => Index(household.Tenure)),
            Household("loyer", household => household.Rent),
            Household("depcom", household => household.Commune),
        ];

        SyntheticColumn Person(string name, Func<SyntheticPerson, double> value) => new(Key(name), value, null);

        SyntheticColumn Household(string name, Func<SyntheticHousehold, double> value) => new(Key(name), null, value);

        // Incomes and dwellings of the synthetic population are steady: each fact holds in every month.
        VariableAt Key(string name) => new(law.Find(name)!, Period.Forever);
    }

    private static double Index<TEnum>(TEnum value)
        where TEnum : struct, Enum => Array.IndexOf(Enum.GetValues<TEnum>(), value);
}
