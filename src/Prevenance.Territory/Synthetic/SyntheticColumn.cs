using Prevenance.Populations;
using Prevenance.Law;

namespace Prevenance.Territory.Synthetic;

/// <summary>A fact that the synthetic population gives to every person, or to every household.</summary>
internal sealed record SyntheticColumn(Variable Variable, SectionEncoding Encoding, Func<SyntheticPerson, double>? OfPerson, Func<SyntheticHousehold, double>? OfHousehold)
{
    /// <summary>Incomes and dwellings of the synthetic population are steady: each fact holds in every month.</summary>
    public string Section => FilePopulation.ValueSection(new VariableAt(Variable, Period.Forever));

    public static IReadOnlyList<SyntheticColumn> All(LegalSystem law)
    {
        return
        [
            Person("date_naissance", SectionEncoding.I4, person => DayCode.Of(person.Birth)),
            Person("activite", SectionEncoding.U1, person => Index(person.Activity)),
            Person("scolarite", SectionEncoding.U1, person => Index(person.School)),
            Person("handicap", SectionEncoding.U1, person => person.IsDisabled ? 1 : 0),
            Person("salaire_net", SectionEncoding.F4, person => person.Wage),
            Person("salaire_imposable", SectionEncoding.F4, person => Math.Round(person.Wage * Margins.TaxableShare)),
            Person("chomage_net", SectionEncoding.F4, person => person.Unemployment),
            Person("chomage_imposable", SectionEncoding.F4, person => Math.Round(person.Unemployment * Margins.TaxableShare)),
            Person("retraite_nette", SectionEncoding.F4, person => person.Pension),
            Person("retraite_imposable", SectionEncoding.F4, person => Math.Round(person.Pension * Margins.TaxableShare)),
            Household("statut_occupation_logement", SectionEncoding.U1, household => Index(household.Tenure)),
            Household("loyer", SectionEncoding.F4, household => household.Rent),
            Household("depcom", SectionEncoding.F8, household => household.Commune),
        ];

        SyntheticColumn Person(string name, SectionEncoding encoding, Func<SyntheticPerson, double> value) => new(law.Find(name)!, encoding, value, null);

        SyntheticColumn Household(string name, SectionEncoding encoding, Func<SyntheticHousehold, double> value) => new(law.Find(name)!, encoding, null, value);
    }

    private static double Index<TEnum>(TEnum value)
        where TEnum : struct, Enum => Array.IndexOf(Enum.GetValues<TEnum>(), value);
}
