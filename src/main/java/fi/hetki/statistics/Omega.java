package fi.hetki.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * How much of a scale's sum is one thing in common, when its items measure that thing unequally well. R. P. McDonald: Test
 * Theory: A Unified Treatment. Erlbaum 1999, chapter 6.
 *
 * @param loadings of each item on what is common, -1 to 1; most of them positive
 */
public record Omega(List<Double> loadings) {

	private static final double HARDLY_POSITIVE = 1e-8;

	private static final int PATIENCE = 1000;

	/**
	 * One factor by minres, the least squares of what is off the diagonal. H. H. Harman and W. H. Jones: Factor analysis by
	 * minimizing residuals. Psychometrika 31 (1966), 351–368.
	 * @param correlations of at least three items, square and symmetric
	 * @return empty when the correlations could not be those of any answers (not positive definite, which happens to
	 * correlations taken pair by pair), or when no proper factor fits (a loading above 1)
	 * @throws IllegalArgumentException with fewer than three items, or when a correlation is not known
	 */
	public static Optional<Omega> ofCorrelations(double[][] correlations) {
		Numbers.complete(correlations);
		if (correlations.length < 3) {
			throw new IllegalArgumentException("Three items are needed");
		}
		RealMatrix matrix = new Array2DRowRealMatrix(correlations);
		EigenDecompositionSymmetric parts = new EigenDecompositionSymmetric(matrix);
		if (Arrays.stream(parts.getEigenvalues()).min().orElseThrow() < HARDLY_POSITIVE) {
			return Optional.empty();
		}
		RealVector start = parts.getEigenvector(0).mapMultiply(Math.sqrt(parts.getEigenvalue(0)));
		return fit(matrix, start).map(Omega::turned).filter(it -> it.loadings.stream().allMatch(l -> Math.abs(l) <= 1));
	}

	/** Omega total, 0..1: (sum l)² / ((sum l)² + sum(1 - l²)). */
	public double total() {
		double[] array = Numbers.array(this.loadings);
		return of(array, Arrays.stream(array).map(it -> 1 - it * it).toArray(), 1);
	}

	/**
	 * The same from a model that was fitted elsewhere.
	 * @param loadings in the unit of the factor
	 * @param errors error variances, one an item
	 * @param variance of the factor
	 */
	public static double of(double[] loadings, double[] errors, double variance) {
		double sum = Arrays.stream(loadings).sum();
		double common = sum * sum * variance;
		return common / (common + Arrays.stream(errors).sum());
	}

	/** A factor has no direction of its own: high is where most items are high. */
	private static Omega turned(double[] found) {
		double sign = Math.signum(Arrays.stream(found).sum());
		return new Omega(Arrays.stream(found).map(it -> sign * it).boxed().toList());
	}

	private static Optional<double[]> fit(RealMatrix matrix, RealVector start) {
		int items = matrix.getRowDimension();
		int[][] pairs = IntStream.range(0, items)
			.boxed()
			.flatMap(i -> IntStream.range(0, i).mapToObj(j -> new int[] { i, j }))
			.toArray(int[][]::new);
		double[] seen = Arrays.stream(pairs).mapToDouble(it -> matrix.getEntry(it[0], it[1])).toArray();
		var problem = new LeastSquaresBuilder().model(model(pairs)).target(seen).start(start)
			.maxEvaluations(PATIENCE).maxIterations(PATIENCE).build();
		try {
			return Optional.of(new LevenbergMarquardtOptimizer().optimize(problem).getPoint().toArray());
		}
		catch (MathIllegalStateException e) {
			return Optional.empty();
		}
	}

	/** What one factor makes of each pair of items, l_i l_j, and how it changes with the loadings. */
	private static MultivariateJacobianFunction model(int[][] pairs) {
		return loadings -> {
			RealVector value = new ArrayRealVector(pairs.length);
			RealMatrix slope = MatrixUtils.createRealMatrix(pairs.length, loadings.getDimension());
			for (int row = 0; row < pairs.length; row++) {
				double one = loadings.getEntry(pairs[row][0]);
				double other = loadings.getEntry(pairs[row][1]);
				value.setEntry(row, one * other);
				slope.setEntry(row, pairs[row][0], other);
				slope.setEntry(row, pairs[row][1], one);
			}
			return new Pair<>(value, slope);
		};
	}
}
