using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The scale of a tenant's aid overseas (arrêté du 27 septembre 2019, article 46).</summary>
internal static class OutreMer
{
    // Before, dependants counted up to six, and Mayotte had amounts of its own.
    private static readonly Month Debut = new(2023, 1);

    /// <summary>A value of the scale, where it differs overseas.</summary>
    public static Number Lire(Subject<Famille> famille, Month mois, Number general, Func<Number> outreMer) =>
        mois < Debut ? general : When(Residence.BaremeOutreMer[Residence.De(famille), mois], outreMer()).Otherwise(general);
}
