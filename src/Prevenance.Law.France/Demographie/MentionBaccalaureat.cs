namespace Prevenance.Law.France;

/// <summary>The honours with which a person passed the baccalauréat.</summary>
public enum MentionBaccalaureat
{
    [Label("Aucune mention", "None")]
    Aucune,

    [Label("Assez bien", "Assez bien")]
    MentionAssezBien,

    [Label("Bien", "Bien")]
    MentionBien,

    [Label("Très bien", "Très bien")]
    MentionTresBien,

    [Label("Très bien avec les félicitations du jury", "Très bien, with the jury’s congratulations")]
    MentionTresBienFelicitationsJury,
}
