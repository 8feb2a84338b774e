namespace Prevenance.Law;

/// <summary>What a value needs is not known here, its figures for a period or the rules for a place: the value is refused, never guessed.</summary>
public abstract class UncoveredException(Text why) : RefusalException(why);
