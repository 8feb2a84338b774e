using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Interviews;

/// <summary>A kind of income that a person may have.</summary>
/// <param name="Key">Names it among the answers.</param>
/// <param name="Label">Its usual name.</param>
/// <param name="Net">The variable that holds what is paid, net, each month.</param>
internal sealed record IncomeKind(string Key, Text Label, Monthly<Individu, Number> Net)
{
    public const string Wages = "salaire";
    public const string Unemployment = "chomage";
    public const string Leave = "arret";
    public const string Pension = "retraite";
    public const string InvalidityPension = "invalidite";

    public static readonly IReadOnlyList<IncomeKind> All =
    [
        new(Wages, new("Salaire", "Wages"), Travail.SalaireNet)
        {
            Taxable = (Travail.SalaireImposable, NetEtImposable.ImposableDuSalaire),
            Includes =
            [
                Travail.HeuresSupplementaires, Travail.RemunerationApprenti, Travail.IndemnitesStage, Travail.IndemnitesVolontariat,
                Travail.CongesPayes, Travail.StageFormationPro, Travail.BourseRecherche, Travail.ChomagePartiel,
            ],
        },
        new("independant", new("Travail à mon compte", "Self-employed work"), Travail.AutoEntrepreneurBenefice)
        {
            ByYear = Travail.IndependantImposable,
            Why = new("Écrivez ce qui reste une fois les frais payés.", "Write what is left once expenses are paid."),
            Includes =
            [
                ChiffreAffaires.AutoEntrepreneurVente, ChiffreAffaires.AutoEntrepreneurServices, ChiffreAffaires.AutoEntrepreneurLiberal,
                ChiffreAffaires.MicroVente, ChiffreAffaires.MicroServices, ChiffreAffaires.MicroLiberal,
                Travail.IndependantExonere, Travail.IndependantAutres, Travail.BeneficeAgricole,
            ],
        },
        new(Unemployment, new("Allocation chômage", "Unemployment benefit"), Remplacement.ChomageNet)
        {
            Taxable = (Remplacement.ChomageImposable, AsMuch),
            Includes = [Remplacement.SecurisationProfessionnelle],
        },
        new(Leave, new("Arrêt de travail, congé maternité ou paternité", "Sick, maternity or paternity leave"), Remplacement.IndemnitesMaladie)
        {
            Includes =
            [
                Remplacement.IndemnitesMaternite, Remplacement.IndemnitesPaternite, Remplacement.IndemnitesAdoption,
                Remplacement.IndemnitesAccidentTravail, Remplacement.IndemnitesMaladieProfessionnelle,
            ],
        },
        new(Pension, new("Retraite", "Pension"), Remplacement.RetraiteNette)
        {
            Taxable = (Remplacement.RetraiteImposable, AsMuch),
            Includes = [Remplacement.RetraiteCombattant],
        },
        new(InvalidityPension, new("Pension d’invalidité", "Invalidity pension"), Remplacement.PensionInvalidite),
        new("rente", new("Rente d’accident du travail", "Annuity for an accident at work"), Remplacement.RenteAccidentTravail) { Lasts = true },
        new("bourse", new("Bourse d’études", "Student grant"), PrestationsRecues.BourseEnseignementSup) { Lasts = true },
        new("loyers", new("Loyers reçus, intérêts, dividendes", "Rents received, interest, dividends"), Patrimoine.RevenusLocatifs)
        {
            Lasts = true,
            Includes = [Patrimoine.RevenusCapital],
        },
        new("pension", new("Pension alimentaire reçue", "Maintenance received"), Familiaux.PensionsPercues)
        {
            Includes = [Familiaux.PrestationCompensatoire],
        },
        new("versee", new("Je verse une pension alimentaire", "I pay maintenance"), Familiaux.PensionsVersees) { Lasts = true },
    ];

    public static IncomeKind Of(string key) => All.Single(kind => kind.Key == key);

    /// <summary>The variable that holds what tax looks at, and how it is estimated from the net amount of a month.</summary>
    public (Variable Variable, Func<double, Month, double> Of)? Taxable { get; init; }

    /// <summary>The variable that holds what is declared of it each year, where it is the year that counts.</summary>
    public Yearly<Individu, Number>? ByYear { get; init; }

    /// <summary>What people count in it when they tell its amount, and do not have when they do not tick it.</summary>
    public IReadOnlyList<Variable> Includes { get; init; } = [];

    /// <summary>Whether what it is now is what it was: it is not asked again of the years before.</summary>
    public bool Lasts { get; init; }

    /// <summary>What is said of its amount when it is asked for, where its name does not say all.</summary>
    public Text? Why { get; init; }

    /// <summary>What may be taxable, given what the net amount may be.</summary>
    public Possible TaxableOf(Possible net, Month month) => Possible.Between(Taxable!.Value.Of(net.Low, month), Taxable.Value.Of(net.High, month));

    // Low pensions and unemployment benefits bear no CSG, or only the part that tax deducts (CSS L136-8), as the law here has it.
    private static double AsMuch(double net, Month month) => net;
}
