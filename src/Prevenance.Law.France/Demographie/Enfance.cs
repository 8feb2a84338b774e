namespace Prevenance.Law.France.Demographie;

/// <summary>Facts about a child: schooling duty, custody, placement, adoption.</summary>
public static class Enfance
{
    [Label("Remplit l’obligation scolaire", "Attends school as the law requires")]
    public static readonly Monthly<Individu, Flag> RemplitObligationScolaire =
        Monthly.Flag<Individu>("rempli_obligation_scolaire", @default: true);

    [Label("En résidence alternée", "Lives with each parent in turn")]
    public static readonly Monthly<Individu, Flag> GardeAlternee = Monthly.Flag<Individu>("garde_alternee");

    /// <summary>Of the time: half unless said otherwise.</summary>
    [Within(0, 1)]
    [Label("Part du temps passée dans ce foyer, en résidence alternée", "Share of the time spent in this home, when living with each parent in turn")]
    public static readonly Monthly<Individu, Number> PartDuTemps = Monthly.Number<Individu>("part_garde_alternee", @default: 0.5);

    /// <summary>Of a child who lives with each parent in turn: but for the family allowances, family benefits have one recipient only.</summary>
    [Label("L’autre parent est l’allocataire pour cet enfant", "The other parent is the recipient for this child")]
    public static readonly Monthly<Individu, Flag> AutreParentAllocataire = Monthly.Flag<Individu>("autre_parent_allocataire");

    [Label("Ouvre les prestations de l’autre parent, hors allocations familiales", "Opens the other parent’s benefits, but for the family allowances")]
    [Article("CSS", "R513-1"), Article("CSS", "L521-2")]
    public static readonly Monthly<Individu, Flag> OuvreAilleurs = Monthly.Flag<Individu>("prestations_familiales_ouvertes_ailleurs", (enfant, mois) =>
        GardeAlternee[enfant, mois] & AutreParentAllocataire[enfant, mois]);

    [Label("Enfant placé", "Child in care")]
    public static readonly Monthly<Individu, Flag> EnfantPlace = Monthly.Flag<Individu>("enfant_place");

    [Label("Orphelin de ses deux parents", "Has lost both parents")]
    public static readonly Monthly<Individu, Flag> Orphelin = Monthly.Flag<Individu>("orphelin");

    [Label("Mineur émancipé", "Emancipated minor")]
    public static readonly Monthly<Individu, Flag> MineurEmancipe = Monthly.Flag<Individu>("mineur_emancipe");

    [Label("Enfant adopté", "Adopted child")]
    public static readonly Monthly<Individu, Flag> Adoption = Monthly.Flag<Individu>("adoption");

    [Unbounded("a day far off stands for none")]
    [Label("Date d’arrivée au foyer de l’enfant adopté", "Day on which the adopted child came home")]
    public static readonly Permanent<Individu, Date> DateAdoption =
        Permanent.Date<Individu>("date_adoption", @default: new DateOnly(1970, 1, 1));
}
