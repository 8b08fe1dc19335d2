namespace LearnLaw.Practice.Spacing;

/// <summary>What FSRS knows of one memory.</summary>
/// <param name="Stability">Days in which the chance of recall falls from 100 % to 90 %.</param>
/// <param name="Difficulty">From 1, easy, to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
