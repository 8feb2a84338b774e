using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>The reference income below which the tax code calls a household modest (CGI 1417, I): savings accounts and property tax go by it.</summary>
internal static class RevenuModeste
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Epargne/livret_epargne_populaire"];
    private static readonly TableFigure Metropole = Figures.Table("baremes.metropole");
    private static readonly TableFigure Antilles = Figures.Table("baremes.martinique_guadeloupe_la_reunion");
    private static readonly TableFigure GuyaneMayotte = Figures.Table("baremes.guyane");

    /// <summary>In euros a year.</summary>
    /// <param name="foyer">The tax household, whose main taxpayer tells the place.</param>
    /// <param name="parts">Its parts, in the year of the income.</param>
    /// <param name="mois">The month of which the limits are in force.</param>
    public static Number Limite(Subject<FoyerFiscal> foyer, Number parts, Month mois)
    {
        var menage = foyer.Member<Individu>(FoyerFiscal.DeclarantPrincipal).In<Menage>();
        return When(Residence.Guyane[menage, mois] | Residence.Mayotte[menage, mois], SelonLesParts(GuyaneMayotte[mois], parts))
            .When(Residence.Dom[menage, mois], SelonLesParts(Antilles[mois], parts))
            .Otherwise(SelonLesParts(Metropole[mois], parts));
    }

    /// <summary>The first half part above one may add more than the next ones; a quarter of a part adds half of it.</summary>
    public static Number SelonLesParts(TableInForce bareme, Number parts)
    {
        var premiereDemiPart = Min(Positive(parts - 1), 0.5) * 2 * bareme["premiere_demi_part"];
        var suivantes = Positive(parts - 1.5) * 2 * bareme["demi_part_supplementaire"];
        return bareme["valeur_de_base"] + premiereDemiPart + suivantes;
    }
}
