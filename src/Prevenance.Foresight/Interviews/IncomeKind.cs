using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Revenus;
using Prevenance.Law.Unknowns;

namespace Prevenance.Foresight.Interviews;

/// <summary>A kind of income that a person may have.</summary>
/// <param name="Key">Names it among the answers.</param>
/// <param name="Label">Its usual name.</param>
/// <param name="Net">The variable that holds what is paid, net, each month.</param>
internal sealed record IncomeKind(string Key, Text Label, Monthly<Individu, Number> Net)
{
    public static readonly IReadOnlyList<IncomeKind> All =
    [
        new("salaire", new("Salaire", "Wages"), Travail.SalaireNet) { Taxable = (Travail.SalaireImposable, TaxableIncome.OfWages) },
        new("independant", new("Travail à mon compte", "Self-employed work"), Travail.AutoEntrepreneurBenefice)
        {
            ByYear = Travail.IndependantImposable,
            Why = new("Écrivez ce qui reste une fois les frais payés.", "Write what is left once expenses are paid."),
        },
        new("chomage", new("Allocation chômage", "Unemployment benefit"), Remplacement.ChomageNet)
        {
            Taxable = (Remplacement.ChomageImposable, TaxableIncome.OfReplacement),
        },
        new("retraite", new("Retraite", "Pension"), Remplacement.RetraiteNette) { Taxable = (Remplacement.RetraiteImposable, TaxableIncome.OfReplacement) },
        new("invalidite", new("Pension d’invalidité", "Invalidity pension"), Remplacement.PensionInvalidite),
        new("pension", new("Pension alimentaire reçue", "Maintenance received"), Familiaux.PensionsPercues),
    ];

    /// <summary>The variable that holds what tax looks at, and how it is estimated from the net amount.</summary>
    public (Variable Variable, Func<double, double> Of)? Taxable { get; init; }

    /// <summary>The variable that holds what is declared of it each year, where it is the year that counts.</summary>
    public Yearly<Individu, Number>? ByYear { get; init; }

    /// <summary>What is said of its amount when it is asked for, where its name does not say all.</summary>
    public Text? Why { get; init; }

    /// <summary>What may be taxable, given what the net amount may be.</summary>
    public Possible TaxableOf(Possible net) => Possible.Between(Taxable!.Value.Of(net.Low), Taxable.Value.Of(net.High));
}
