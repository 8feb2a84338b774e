namespace Prevenance.Law.Figures;

/// <summary>A period lies outside what is known of the figures that a value needs: the value is refused, never guessed.</summary>
public abstract class UncoveredException(string message) : Exception(message);
