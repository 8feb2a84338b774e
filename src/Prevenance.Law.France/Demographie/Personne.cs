namespace Prevenance.Law.France.Demographie;

/// <summary>Who a person is: birth, activity, schooling, civil status, nationality.</summary>
public static class Personne
{
    [WithinDays("1880-01-01", "2100-12-31")]
    [Essential]
    [MayChange("time passes")]
    [Label("Date de naissance", "Date of birth")]
    public static readonly Permanent<Individu, Date> DateNaissance =
        Permanent.Date<Individu>("date_naissance", @default: new DateOnly(1970, 1, 1));

    [MayChange("people find work, lose it, study", "actif", "chomeur", "etudiant", "inactif")]
    [Label("Activité", "Activity")]
    public static readonly Monthly<Individu, Choice<Activite>> Activite =
        Monthly.Choice<Individu, Activite>("activite", @default: France.Activite.Inactif);

    [Label("Scolarité", "School attended")]
    public static readonly Monthly<Individu, Choice<Scolarite>> Scolarite =
        Monthly.Choice<Individu, Scolarite>("scolarite", @default: France.Scolarite.Inconnue);

    [Label("Étudiant", "Student")]
    public static readonly Monthly<Individu, Flag> Etudiant = Monthly.Flag<Individu>(
        "etudiant", (individu, mois) => Activite[individu, mois].Is(France.Activite.Etudiant));

    [MayChange("a training that one may begin or end")]
    [Label("Formation en alternance", "In work-study training")]
    public static readonly Monthly<Individu, Flag> Alternant = Monthly.Flag<Individu>("alternant");

    [MayChange("a training that one may begin or end")]
    [Label("Apprenti", "Apprentice")]
    public static readonly Monthly<Individu, Flag> Apprenti = Monthly.Flag<Individu>("apprenti");

    [MayChange("a training that one may begin or end")]
    [Label("Stagiaire", "Trainee")]
    public static readonly Monthly<Individu, Flag> Stagiaire = Monthly.Flag<Individu>("stagiaire");

    /// <summary>Two adults on one tax return are taken to be civil partners unless said otherwise: only married or civil partners are taxed together.</summary>
    [Label("Statut marital", "Civil status")]
    [Article("CGI", "6")]
    public static readonly Monthly<Individu, Choice<StatutMarital>> StatutMarital = Monthly.Choice<Individu, StatutMarital>(
        "statut_marital",
        (individu, _) => Expressions.When<Choice<StatutMarital>>(
                individu.In<FoyerFiscal>().Members<Individu>(FoyerFiscal.Declarant).Count() >= 2, France.StatutMarital.Pacse)
            .Otherwise(France.StatutMarital.Celibataire),
        France.StatutMarital.Celibataire);

    [Unbounded("whatever is no European code is another country")]
    [Label("Nationalité", "Nationality")]
    public static readonly Monthly<Individu, Code> Nationalite = Monthly.Code<Individu>("nationalite", @default: "FR");

    [Within(0, 130)]
    [Label("Durée de résidence régulière et continue en France, en années", "Years of lawful and continuous residence in France")]
    public static readonly Monthly<Individu, Number> ResidenceContinueAnnees = Monthly.Number<Individu>("residence_continue_annees");

    [Essential]
    [Within(0, 130)]
    [Label("Durée de possession d’un titre de séjour, en années", "Years for which a residence permit has been held")]
    public static readonly Monthly<Individu, Number> DureePossessionTitreSejour = Monthly.Number<Individu>("duree_possession_titre_sejour");
}
