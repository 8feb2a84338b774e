using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The higher flat amount of a lone parent (CASF L262-9, CSS D843-1).</summary>
/// <param name="Ordinaire">The flat amount of other households.</param>
/// <param name="ParentIsole">Share of the flat amount for the parent.</param>
/// <param name="ParEnfant">Share added for each child.</param>
internal sealed record ForfaitMajore(MontantForfaitaire Ordinaire, Number ParentIsole, Number ParEnfant)
{
    /// <summary>Without the children who live there in turn, the parent may have the ordinary amount only.</summary>
    public Number Pour(Subject<Famille> famille, Month mois, EnfantsDuFoyer enfants) => enfants.Moyenne(
        Majore,
        toujoursLa => When(Isolement.SansLesAlternes[famille, mois], Majore(toujoursLa))
            .Otherwise(Ordinaire.Pour(Composition.NbParents[famille, mois], toujoursLa)));

    private Number Majore(Number enfants) => Ordinaire.Base * (ParentIsole + (ParEnfant * enfants));
}
