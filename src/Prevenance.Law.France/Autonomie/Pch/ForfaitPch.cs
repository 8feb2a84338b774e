namespace Prevenance.Law.France.Autonomie;

/// <summary>The flat allowances of human help for who does not see or hear.</summary>
public enum ForfaitPch
{
    [Label("Aucun", "None")]
    Aucun,

    [Label("Surdité", "Deafness")]
    Surdite,

    [Label("Cécité", "Blindness")]
    Cecite,

    [Label("Surdicécité, 30 heures", "Deafblindness, 30 hours")]
    Surdicecite30,

    [Label("Surdicécité, 50 heures", "Deafblindness, 50 hours")]
    Surdicecite50,

    [Label("Surdicécité, 80 heures", "Deafblindness, 80 hours")]
    Surdicecite80,
}
