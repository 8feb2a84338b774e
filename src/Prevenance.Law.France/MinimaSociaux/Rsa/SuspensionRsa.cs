namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>The part of the RSA that a decision of the département or the Métropole suspends for some months. It is told, and never worked out here.</summary>
public static class SuspensionRsa
{
    /// <summary>
    /// Of the month. The decree 2025-478 bounds what may be decided: its scale is for who decides, and a decision that goes beyond it is still what is paid.
    /// </summary>
    [Within(0, 1)]
    [Label("Part du RSA suspendue ce mois par une décision (de 0 à 1)", "Part of RSA suspended this month by a decision (from 0 to 1)")]
    public static readonly Monthly<Famille, Number> Part = Monthly.Number<Famille>("rsa_part_suspendue");

    /// <summary>What is left of an RSA once a decision is applied.</summary>
    internal static Number Reste(Number rsa, Subject<Famille> famille, Month mois) => rsa * (1 - Part[famille, mois]);
}
