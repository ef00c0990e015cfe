/** 公示: public notices of any list, and the objections to them. */
package org.peiji.notice;
