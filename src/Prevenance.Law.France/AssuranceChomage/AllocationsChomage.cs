namespace Prevenance.Law.France.AssuranceChomage;

/// <summary>What is paid for want of work: means count either allowance as unemployment benefit.</summary>
internal static class AllocationsChomage
{
    /// <summary>In euros a month, where its figures reach.</summary>
    public static Number Comptees(Subject<Individu> individu, Month mois) =>
        AllocationRetourEmploi.Montant.WhereCovered(individu, mois) + AllocationIndependants.Montant.WhereCovered(individu, mois);
}
