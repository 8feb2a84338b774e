using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Impots;

/// <summary>Réduction d’impôt for children at school: a fixed amount by the school that each dependent child attends on 31 December.</summary>
public static class FraisDeScolarite
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Impots/Avantages/avantages"];

    [Label("Enfants à charge au collège (case 7EA)", "Dependent children in lower secondary school (box 7EA)")]
    [Article("CGI", "199 quater F")]
    public static readonly Yearly<FoyerFiscal, Number> AuCollege = Compter("f7ea", Scolarite.College, alternes: false);

    [Label("Enfants en résidence alternée au collège (case 7EB)", "Children in shared residence in lower secondary school (box 7EB)")]
    [Article("CGI", "199 quater F")]
    public static readonly Yearly<FoyerFiscal, Number> AlternesAuCollege = Compter("f7eb", Scolarite.College, alternes: true);

    [Label("Enfants à charge au lycée (case 7EC)", "Dependent children in upper secondary school (box 7EC)")]
    [Article("CGI", "199 quater F")]
    public static readonly Yearly<FoyerFiscal, Number> AuLycee = Compter("f7ec", Scolarite.Lycee, alternes: false);

    [Label("Enfants en résidence alternée au lycée (case 7ED)", "Children in shared residence in upper secondary school (box 7ED)")]
    [Article("CGI", "199 quater F")]
    public static readonly Yearly<FoyerFiscal, Number> AlternesAuLycee = Compter("f7ed", Scolarite.Lycee, alternes: true);

    [Label("Enfants à charge en études supérieures (case 7EF)", "Dependent children in higher education (box 7EF)")]
    [Article("CGI", "199 quater F")]
    public static readonly Yearly<FoyerFiscal, Number> DansLeSuperieur = Compter("f7ef", Scolarite.EnseignementSuperieur, alternes: false);

    [Label("Enfants en résidence alternée en études supérieures (case 7EG)", "Children in shared residence in higher education (box 7EG)")]
    [Article("CGI", "199 quater F")]
    public static readonly Yearly<FoyerFiscal, Number> AlternesDansLeSuperieur = Compter("f7eg", Scolarite.EnseignementSuperieur, alternes: true);

    /// <summary>Halved for a child who lives with each parent in turn. A reduction takes off the tax that is due and no more.</summary>
    [Right]
    [Label("Réduction d’impôt pour frais de scolarité", "Tax reduction for children at school")]
    [Article("CGI", "199 quater F")]
    public static readonly Yearly<FoyerFiscal, Number> Reduction = Yearly.Amount<FoyerFiscal>("reduction_enfants_scolarises", (foyer, annee) =>
    {
        var college = Enfants(AuCollege, AlternesAuCollege);
        var lycee = Enfants(AuLycee, AlternesAuLycee);
        var superieur = Enfants(DansLeSuperieur, AlternesDansLeSuperieur);
        return WhereEver(college + lycee + superieur > 0, () => Min(Forfaits(), Impot.Net[foyer, annee]), 0);

        Number Enfants(Yearly<FoyerFiscal, Number> exclusifs, Yearly<FoyerFiscal, Number> alternes) =>
            exclusifs[foyer, annee] + (alternes[foyer, annee] / 2);

        Number Forfaits() => (Figures["enfants_scolarises.college"][annee] * college)
            + (Figures["enfants_scolarises.lycee"][annee] * lycee)
            + (Figures["enfants_scolarises.universite"][annee] * superieur);
    });

    /// <summary>Who is paid for a training does not count.</summary>
    private static Yearly<FoyerFiscal, Number> Compter(string nom, Scolarite ecole, bool alternes) => Yearly.Number<FoyerFiscal>(
        nom,
        (foyer, annee) => foyer.Members<Individu>().Count(enfant =>
        {
            var alterne = PersonnesACharge.Alternee(enfant, annee);
            return Personne.Scolarite[enfant, annee.December].Is(ecole)
                & (PersonnesACharge.EnfantACharge[enfant, annee] | PersonnesACharge.EnfantMajeurRattache[enfant, annee])
                & (alternes ? alterne : !alterne)
                & !(Personne.Apprenti[enfant, annee.December] | Personne.Alternant[enfant, annee.December]);
        }));
}
