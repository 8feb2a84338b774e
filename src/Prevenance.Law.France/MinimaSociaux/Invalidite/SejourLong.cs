using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>A long stay in hospital or in prison, which leaves a part only of the AAH.</summary>
public static class SejourLong
{
    private const int Jours = 60;

    [Unbounded("a day far off stands for none")]
    [Label("Premier jour à l’hôpital", "First day in hospital")]
    public static readonly Permanent<Individu, Date> Hospitalisation =
        Permanent.Date<Individu>("aah_date_debut_hospitalisation", @default: DateOnly.MaxValue);

    [Unbounded("a day far off stands for none")]
    [Label("Premier jour en prison", "First day in prison")]
    public static readonly Permanent<Individu, Date> Incarceration =
        Permanent.Date<Individu>("aah_date_debut_incarceration", @default: DateOnly.MaxValue);

    /// <summary>From the month that follows sixty whole days, unless a child depends on the person.</summary>
    [Label("AAH réduite par un long séjour", "AAH reduced by a long stay")]
    [Article("CSS", "R821-8"), Article("CSS", "R821-13")]
    public static readonly Monthly<Individu, Flag> Reduit = Monthly.Flag<Individu>("aah_reduite_sejour", (individu, mois) =>
    {
        var dernierDebut = mois.FirstDay.AddDays(-Jours);
        return ((Hospitalisation[individu] <= dernierDebut) | (Incarceration[individu] <= dernierDebut))
            & EnfantACharge.Nombre[individu.In<Famille>(), mois].Is(0);
    });
}
