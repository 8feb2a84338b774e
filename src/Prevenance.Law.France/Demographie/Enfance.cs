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

    [Label("Enfant placé", "Child in care")]
    public static readonly Monthly<Individu, Flag> EnfantPlace = Monthly.Flag<Individu>("enfant_place");

    [Label("Orphelin de ses deux parents", "Has lost both parents")]
    public static readonly Monthly<Individu, Flag> Orphelin = Monthly.Flag<Individu>("orphelin");

    [Label("Mineur émancipé", "Emancipated minor")]
    public static readonly Monthly<Individu, Flag> MineurEmancipe = Monthly.Flag<Individu>("mineur_emancipe");

    [Label("Enfant adopté", "Adopted child")]
    public static readonly Monthly<Individu, Flag> Adoption = Monthly.Flag<Individu>("adoption");

    [Label("Date d’arrivée au foyer de l’enfant adopté", "Day on which the adopted child came home")]
    public static readonly Permanent<Individu, Date> DateAdoption =
        Permanent.Date<Individu>("date_adoption", @default: new DateOnly(1970, 1, 1));
}
